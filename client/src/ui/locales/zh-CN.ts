export const zhCN = {
  retry: '重试',
  cancel: '取消',
  close: '关闭',
  loading: '正在加载…',
  connectionLost: '连不上服务器。请检查网络,然后重试。',
};
