/** Accepted where the aspect says so: 0 points, and the whole criterion is 0. One judge's is enough. */
export const veto = 'veto';

/** Did not finish; accepted by the methods that take a measured number: 0 points of this judge. */
export const dnf = 'dnf';

export type SpecialMark = typeof veto | typeof dnf;
