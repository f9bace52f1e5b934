export const en = {
  boards: 'Boards',
};
