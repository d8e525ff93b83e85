/** Points to twips (twentieths of a point), the unit of lengths in WordprocessingML. */
export const twips = (points: number): number => Math.round(points * 20);

/** Points to half-points, its unit of type sizes. */
export const halfPoints = (points: number): number => Math.round(points * 2);
