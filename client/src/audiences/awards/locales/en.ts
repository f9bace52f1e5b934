export const en = {
  listTitle: 'Award lists',
  none: 'No award list yet',
  noneHint: 'Lists show here once their organizers publish them.',
  title: '{competition}: award list',
  issued: 'Published',
  version: 'Version {version}',
  head: 'Check code',
  headHint:
    'The head of the ledger when the list was published: compare it with the ledger that the organizer exports.',
  download: 'Download .xlsx',
  print: 'Print',
  all: 'All award lists',
  rows: '{count} prize | {count} prizes',
  skills: 'Skills',
};
