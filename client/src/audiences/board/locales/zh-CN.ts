export const zhCN = {
  boards: '榜单',
};
