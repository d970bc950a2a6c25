/** What is told to a page. */
export interface Ears {
  unread: (count: number) => void
  connected: (now: boolean) => void
}
type Told = { unread: number } | { connected: boolean }

const NAME = 'hengji-notifications'
const AGAIN = 30_000

/**
 * Listens for notifications. The pages of one browser share one connection: the page that gets hold of the lock listens
 * and tells the others; when it is closed, another takes over. Without locks (plain HTTP) each page has its own.
 */
export function live(ears: Ears): () => void {
  if (typeof EventSource === 'undefined') return () => undefined
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME)
  const end = new AbortController()
  const hear = (told: Told) => ('unread' in told ? ears.unread(told.unread) : ears.connected(told.connected))
  if (channel) channel.onmessage = ({ data }: MessageEvent<Told>) => hear(data)
  const tell = (told: Told) => {
    hear(told)
    channel?.postMessage(told)
  }
  if (navigator.locks && channel) {
    navigator.locks.request(NAME, { signal: end.signal }, () => listen(tell, end.signal)).catch(() => undefined)
  } else {
    void listen(hear, end.signal)
  }
  return () => {
    end.abort()
    channel?.close()
  }
}

/** Keeps a connection until the signal; a refused one is tried again after a while, since the browser gives it up. */
function listen(tell: (told: Told) => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let source: EventSource
    let timer: ReturnType<typeof setTimeout> | undefined
    const connect = () => {
      source = new EventSource('/api/notifications/stream')
      source.addEventListener('unread', ({ data }: MessageEvent<string>) => {
        tell({ connected: true })
        tell({ unread: Number(data) })
      })
      source.onerror = () => {
        tell({ connected: false })
        if (source.readyState === EventSource.CLOSED) timer = setTimeout(connect, AGAIN)
      }
    }
    connect()
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      source.close()
      resolve()
    })
  })
}
