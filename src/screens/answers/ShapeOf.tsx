import type { Answer, Question } from '#guide'
import { AgreementsAnswer } from './agreements/AgreementsAnswer'
import { BottomLinesAnswer } from './bottomLines/BottomLinesAnswer'
import { CarriedOverAnswer } from './carried/CarriedOverAnswer'
import { ClosingPlanAnswer } from './cooperation/ClosingPlanAnswer'
import { CommonAnswer } from './ranking/CommonAnswer'
import { CooperationAnswer } from './cooperation/CooperationAnswer'
import { DetailAnswer } from './entries/detail/DetailAnswer'
import { DomainsAnswer } from './entries/DomainsAnswer'
import { EntriesAnswer } from './entries/EntriesAnswer'
import { FamilyAnswer } from './family/FamilyAnswer'
import { FamilyScoresAnswer } from './scores/FamilyScoresAnswer'
import { GateAnswer } from './gate/GateAnswer'
import { GroundsAnswer } from './scores/GroundsAnswer'
import { IdeasAnswer } from './ideas/IdeasAnswer'
import { InterventionsAnswer } from './ideas/InterventionsAnswer'
import { MarkAnswer } from './ranking/MarkAnswer'
import { PhaseAnswer } from './phase/PhaseAnswer'
import { RankAnswer } from './ranking/RankAnswer'
import { ScoreAnswer } from './scores/ScoreAnswer'
import { SlotsAnswer } from './entries/SlotsAnswer'
import { WeighAnswer } from './ideas/WeighAnswer'

interface ShapeOfProps {
  readonly question: Question
  readonly answer: Answer
}

/** What a question is answered with, by the shape of its answer. */
export function ShapeOf({ question, answer }: ShapeOfProps) {
  switch (answer.shape) {
    case 'phase':
      return <PhaseAnswer question={question} answer={answer} />
    case 'family':
      return <FamilyAnswer question={question} answer={answer} />
    case 'entries':
      return <EntriesAnswer question={question} answer={answer} />
    case 'slots':
      return <SlotsAnswer question={question} answer={answer} />
    case 'domains':
      return <DomainsAnswer question={question} answer={answer} />
    case 'detail':
      return <DetailAnswer question={question} answer={answer} />
    case 'common':
      return <CommonAnswer question={question} answer={answer} />
    case 'rank':
      return <RankAnswer question={question} answer={answer} />
    case 'mark':
      return <MarkAnswer question={question} answer={answer} />
    case 'score':
      return <ScoreAnswer question={question} answer={answer} />
    case 'grounds':
      return <GroundsAnswer question={question} answer={answer} />
    case 'familyScores':
      return <FamilyScoresAnswer question={question} answer={answer} />
    case 'gate':
      return <GateAnswer question={question} answer={answer} />
    case 'ideas':
      return <IdeasAnswer question={question} answer={answer} />
    case 'weigh':
      return <WeighAnswer question={question} answer={answer} />
    case 'interventions':
      return <InterventionsAnswer question={question} answer={answer} />
    case 'agreements':
      return <AgreementsAnswer question={question} answer={answer} />
    case 'bottomLines':
      return <BottomLinesAnswer question={question} answer={answer} />
    case 'cooperation':
      return <CooperationAnswer question={question} answer={answer} />
    case 'carriedOver':
      return <CarriedOverAnswer question={question} answer={answer} />
    case 'closingPlan':
      return <ClosingPlanAnswer question={question} answer={answer} />
  }
}
