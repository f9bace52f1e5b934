export const fileRefusals = {
  'file/not-found': { 'zh-CN': '没有这个文件。', en: 'There is no such file.' },
  'file/is-folder': { 'zh-CN': '这是文件夹，请指定文件。', en: 'This is a folder. Name a file.' },
  'file/not-readable': { 'zh-CN': '文件无法读取（{reason}）。', en: 'The file cannot be read ({reason}).' },
} as const;
