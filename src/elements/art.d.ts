// What the build makes of the world's geometry (src/build/art): one lazy module a part.

declare module 'virtual:art/circuit' {
  import type { CircuitArt } from '../figures/world/art.ts';
  export const art: CircuitArt;
}
declare module 'virtual:art/dendrite' {
  import type { DendriteArt } from '../figures/world/art.ts';
  export const art: DendriteArt;
}
declare module 'virtual:art/unstressed' {
  import type { UnstressedArt } from '../figures/world/art.ts';
  export const art: UnstressedArt;
}
declare module 'virtual:art/habenula' {
  import type { HabenulaArt } from '../figures/world/art.ts';
  export const art: HabenulaArt;
}
declare module 'virtual:art/spine' {
  import type { SpineArt } from '../figures/world/spine-shape.ts';
  export const art: SpineArt;
}
declare module 'virtual:art/receptor' {
  import type { ReceptorArt } from '../figures/world/receptor-shape.ts';
  export const art: ReceptorArt;
}
