import { estimate } from './estimate'

self.onmessage = ({ data }: MessageEvent<unknown>) => {
  if (typeof data === 'string') self.postMessage(estimate(data))
}
