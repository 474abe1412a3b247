// Units as types. They are plain numbers; the names say what a number means, so that minutes are never passed for seconds.

/** Story time: seconds since the drip (or first spray) began. */
export type Seconds = number;
/** Time as the model's equations count it. */
export type Minutes = number;
export type Milligrams = number;
export type NanogramsPerMillilitre = number;
/** 0 to 1. */
export type Fraction = number;
/** A ratio to the usual level: 1 means "as usual". */
export type TimesUsual = number;
export type Millimetres = number;
export type MadrsPoints = number;
export type MillimetresOfMercury = number;

export const minutes = (m: Minutes): Seconds => m * 60;
export const hours = (h: number): Seconds => h * 3600;
export const days = (d: number): Seconds => d * 86_400;
