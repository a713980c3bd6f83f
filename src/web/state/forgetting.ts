// What views may ask of the server to be deleted and erased.
export { deleteCycle, deleteSession, eraseName } from '../wire/forgetting';
