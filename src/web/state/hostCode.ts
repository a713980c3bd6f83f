// What the host's page may ask of the server over HTTP, apart from what all pages ask.
export { admitHost } from '../wire/hostCode';
