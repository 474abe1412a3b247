// Geometry of the receptor view, made at build time.
export interface ReceptorArt { readonly lobes: string }
