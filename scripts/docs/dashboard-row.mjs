/**
 * @typedef {{ title: string, description: string, unit: string, x: number, y: number, w: number, h: number }} Panel
 * @typedef {{ title: string, folded: boolean, panels: readonly Panel[] }} Row
 */
export {};
