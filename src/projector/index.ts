// projector: the wall. One small typed object with what may be seen now, the channel that carries it,
// and the window that renders it. It has no key, no store and no database.
export type {
  Content,
  WallLine,
  NeutralPage,
  Projection,
  QuestionPage,
  Scale,
  WallText,
} from './projection'
export { project } from './project/project'
export { projectReleased } from './project/projectReleased'
export { idsOn } from './project/idsOn'
export type { WallTheme, WallWish } from './channel/messages'
export type { WallLink, WallLinkParts, WallOpened, WallState } from './channel/createWallLink'
export { createWallLink } from './channel/createWallLink'
export { browserWallLink } from './channel/browserWallLink'
export { startWall } from './window/startWall'
export { WallPreview } from './WallPreview'
