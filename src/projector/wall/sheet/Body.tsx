import type { ReactNode } from 'react'
import type { QuestionPage } from '../../projection'
import { FamilyPage } from '../family/FamilyPage'
import { AgreementsPage } from '../kinds/AgreementsPage'
import { BottomLinesPage } from '../kinds/BottomLinesPage'
import { CarriedOverPage } from '../kinds/CarriedOverPage'
import { ClosingPlanPage } from '../kinds/ClosingPlanPage'
import { CommonPage } from '../kinds/CommonPage'
import { CooperationPage } from '../kinds/CooperationPage'
import { DomainsPage } from '../kinds/DomainsPage'
import { GatePage } from '../kinds/GatePage'
import { IdeasPage } from '../kinds/IdeasPage'
import { LinesPage } from '../kinds/LinesPage'
import { MarkPage } from '../kinds/MarkPage'
import { PhasePage } from '../kinds/PhasePage'
import { RankPage } from '../kinds/RankPage'
import { ReadingBackPage } from '../kinds/ReadingBackPage'
import { SlotsPage } from '../kinds/SlotsPage'
import { WeighedPage } from '../kinds/WeighedPage'
import { ScalePage } from '../scale/ScalePage'

/** The answer to the question of a page: one component for each kind of content. */
export function Body({ page }: { readonly page: QuestionPage }): ReactNode {
  const { content, phase, question } = page
  const at = { phase, question }
  switch (content.kind) {
    case 'lines':
      return <LinesPage content={content} {...at} />
    case 'phase':
      return <PhasePage content={content} {...at} />
    case 'family':
      return <FamilyPage content={content} {...at} />
    case 'slots':
      return <SlotsPage content={content} {...at} />
    case 'domains':
      return <DomainsPage content={content} {...at} />
    case 'common':
      return <CommonPage content={content} {...at} />
    case 'rank':
      return <RankPage content={content} {...at} />
    case 'mark':
      return <MarkPage content={content} {...at} />
    case 'scale':
      return <ScalePage content={content} {...at} />
    case 'gate':
      return <GatePage content={content} {...at} />
    case 'ideas':
      return <IdeasPage content={content} {...at} />
    case 'weighed':
      return <WeighedPage content={content} {...at} />
    case 'agreements':
      return <AgreementsPage content={content} {...at} />
    case 'bottomLines':
      return <BottomLinesPage content={content} {...at} />
    case 'cooperation':
      return <CooperationPage content={content} {...at} />
    case 'carriedOver':
      return <CarriedOverPage content={content} {...at} />
    case 'closingPlan':
      return <ClosingPlanPage content={content} {...at} />
    case 'readingBack':
      return <ReadingBackPage content={content} {...at} />
  }
}
