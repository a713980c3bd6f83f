/** All that a browser keeps, by the sentence that says so; a star stands for a code or an id. A test holds it to the code. */
export const browserKeys = {
  links: [
    'livehub:*:*',
    'livehub:*:host:*',
    'livehub:*:host-codes',
    'livehub:*:reader',
    'livehub:maker',
    'livehub:*:cycle',
    'livehub:cycle:*',
    'livehub:cycle:*:*:guest',
  ],
  lists: ['livehub:sessions', 'livehub:cycles', 'livehub:last'],
  name: ['livehub:name'],
  texts: ['livehub:*:draft:*', 'livehub:*:*:outbox'],
  ideas: ['livehub:*:ideas'],
  scan: ['livehub:scan:*:draft', 'livehub:scan:*:*:*'],
  page: ['livehub:page'],
  settings: [
    'livehub:agendas',
    'livehub:letters',
    'livehub:dark',
    'livehub:noSockets',
    'livehub:*:said',
    'livehub:*:roomBoard',
    'livehub:try',
    'livehub:language',
  ],
} as const;
