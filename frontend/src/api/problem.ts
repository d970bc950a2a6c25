/** One bad place of a request: a JSON pointer into the body, and what is wrong there. */
export interface FieldError {
  pointer: string
  detail: string
}

/** A refusal of the server (RFC 9457 problem details), or `network` when no answer came. */
export class ApiProblem extends Error {
  constructor(
    /** Last part of the problem's type, e.g. `stale-version`. */
    readonly kind: string,
    readonly status: number,
    readonly title: string,
    /** What is wrong and what to do, in words for the person at the desk. */
    readonly detail: string,
    readonly errors: FieldError[] = [],
  ) {
    super(detail)
    this.name = 'ApiProblem'
  }

  static network(): ApiProblem {
    return new ApiProblem('network', 0, '无法连接服务器', '没有收到服务器的答复，请检查网络后重试。')
  }
}

const FALLBACK: Record<number, string> = {
  403: '您没有办理此事的权限。',
  404: '没有找到，可能已被删除，或不在您的管理范围内。',
  502: '服务暂时不可用，请稍后重试。',
  503: '服务暂时不可用，请稍后重试。',
}

/** Reads the problem out of a refused answer, whatever its body holds. */
export async function readProblem(response: Response): Promise<ApiProblem> {
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>
  const text = (key: string) => (typeof body[key] === 'string' ? body[key] : '')
  return new ApiProblem(
    text('type').split('/').pop() || `status-${response.status}`,
    response.status,
    text('title') || '请求未被接受',
    text('detail') || FALLBACK[response.status] || `服务器答复 ${response.status}，请稍后重试。`,
    Array.isArray(body.errors) ? (body.errors as FieldError[]) : [],
  )
}

/** What to tell the person about any failure. */
export function messageOf(error: unknown): string {
  return error instanceof ApiProblem ? error.detail : '页面出了差错，请刷新后重试。'
}
