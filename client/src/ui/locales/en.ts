export const en = {
  retry: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  loading: 'Loading…',
  connectionLost: 'The server cannot be reached. Check the network, then try again.',
};
