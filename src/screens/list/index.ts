// list: a list of rows. Arrow keys walk over them, buttons stand in them, and a long one shows its first and the way to more.
export { More, usePortion } from './More'
export { MoreRows, useFold } from './MoreRows'
export { PlainRow, Row, Rows, useEditKey } from './Rows'
export { RowButton } from './RowButton'
export { RowLine } from './RowLine'
export { ANSWER, CAPTURE, fieldOf, focusBeside, FORM, listOf, QUICK_ROW, ROW } from './spots'
export { TickButton } from './TickButton'
export { useBackToRow } from './useBackToRow'
