export const requestRefusals = {
  'request/invalid': {
    'zh-CN': '提交的内容有误，请按提示修改后重试。',
    en: 'Something in the request is not right. Mend what is listed and try again.',
  },
  'request/field-invalid': { 'zh-CN': '“{field}”的格式不对。', en: '“{field}” is not written as it should be.' },
  'request/field-missing': { 'zh-CN': '缺少“{field}”。', en: '“{field}” is missing.' },
  'request/field-wrong-type': { 'zh-CN': '“{field}”的类型不对。', en: '“{field}” is of the wrong type.' },
  'request/field-length': { 'zh-CN': '“{field}”太长或太短。', en: '“{field}” is too long or too short.' },
  'request/field-range': { 'zh-CN': '“{field}”超出允许的范围。', en: '“{field}” is out of its range.' },
  'request/field-not-listed': { 'zh-CN': '“{field}”不在可选项之内。', en: '“{field}” is none of the choices.' },
  'request/unknown-field': {
    'zh-CN': '不认识的字段“{field}”，请去掉。',
    en: 'The field “{field}” is not known here. Leave it out.',
  },
  'request/too-large': { 'zh-CN': '提交的内容太大，最多 {limit}。', en: 'That is too large. The limit is {limit}.' },
  'request/too-deep': {
    'zh-CN': '提交的内容嵌套太深，最多 {most} 层。',
    en: 'That is nested too deeply. The limit is {most} levels.',
  },
  'request/not-json': { 'zh-CN': '请求不是有效的 JSON。', en: 'The request is not valid JSON.' },
  'request/form-broken': {
    'zh-CN': '上传的表单不完整或无法读取，请重新上传。',
    en: 'The form arrived incomplete or cannot be read. Upload it again.',
  },
  'request/unsupported-type': { 'zh-CN': '不支持这种内容类型。', en: 'That content type is not taken here.' },
  'request/not-found': { 'zh-CN': '没有这个地址。', en: 'There is nothing at this address.' },
  'request/too-many': {
    'zh-CN': '操作太频繁，请 {seconds} 秒后再试。',
    en: 'Too many tries. Try again in {seconds} seconds.',
  },
  'request/foreign-origin': {
    'zh-CN': '请求来自其他网站，已拒绝。',
    en: 'The request comes from another site and was refused.',
  },
  'request/command-id-missing': {
    'zh-CN': '缺少有效的操作编号（Idempotency-Key）。',
    en: 'A valid command id (Idempotency-Key) is missing.',
  },
  'request/command-id-reused': {
    'zh-CN': '这个操作编号已用于另一项操作。',
    en: 'This command id was already used for another command.',
  },
  'server/fault': {
    'zh-CN': '服务器出错，内容没有保存。请稍后重试。',
    en: 'The server failed and nothing was saved. Try again shortly.',
  },
  'server/busy': {
    'zh-CN': '服务器正忙，内容没有保存。请稍后重试。',
    en: 'The server is busy and nothing was saved. Try again shortly.',
  },
} as const;
