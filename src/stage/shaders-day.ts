// The brain by day, in GLSL: an engraving on paper, lines that follow the form and swell in the shade.

import { shared, surfaceBegins } from './shaders.ts';

const engraving = /* glsl */ `
uniform vec3 hatch;
uniform vec3 crossHatch;
uniform float density;
uniform vec3 origin;
/** Ink of one set of lines: share of the line's pitch that is inked, antialiased, dissolving into tone where too fine. */
float lines(float at, float inked) {
  float fine = fwidth(at);
  float wave = abs(fract(at) - 0.5) * 2.0;
  float sharp = smoothstep(1.0 - inked - fine, 1.0 - inked + fine, wave);
  return mix(sharp, inked, smoothstep(0.45, 0.9, fine)) * smoothstep(0.0, 0.05, inked);
}
`;

export const surfaceDay = /* glsl */ `
uniform vec3 paper;
uniform vec3 ink;
uniform float rear;
${shared}${engraving}
void main() {
  ${surfaceBegins}
  vec3 at = vWorld - origin;
  if (rear > 0.0) { gl_FragColor = vec4(0.0); return; }
  if (inside) {
    float face = lines(dot(at, crossHatch) * density * 0.7, 0.12);
    float a = 0.94 * presence;
    gl_FragColor = vec4(mix(paper, ink, 0.1 + 0.34 * face) * a, a);
    return;
  }
  float crest = smoothstep(0.08, 0.85, vFold);
  float key = clamp(0.5 + 0.5 * dot(n, keyLight), 0.0, 1.0);
  float shade = 1.0 - smoothstep(0.1, 1.0, key) * (0.5 + 0.5 * vForm);
  shade = clamp(shade * 0.95 + (1.0 - crest) * 0.5 + pow(f, 2.2) * 0.3 - 0.04, 0.0, 1.0) * (1.0 - 0.3 * vAway);
  shade = mix(shade, max(shade, 0.3 + 0.2 * f), lit);
  float inked = lines(dot(at, hatch) * density, clamp(shade * 0.95 - 0.08, 0.0, 0.8));
  inked = max(inked, 0.85 * lines(dot(at, crossHatch) * density, clamp((shade - 0.52) * 1.1, 0.0, 0.6)));
  float outline = smoothstep(0.66, 0.88, f);
  float groove = smoothstep(0.42, 0.04, vFold);
  inked = max(inked, max(outline * 0.95, groove * 0.8));
  vec3 wash = mix(paper, mix(paper, ink, 0.42), shade * shade);
  wash = mix(wash, mix(tint, paper, 0.2 + 0.4 * key * vForm), lit * 0.85);
  wash = mix(wash, arrival, arriving * (0.12 + 0.4 * (1.0 - crest)));
  vec3 line = mix(ink, tintEdge, lit * 0.4);
  inked *= 1.0 - 0.8 * vClear * (1.0 - outline) * (1.0 - 0.7 * lit);
  vec3 colour = mix(wash, line, inked * (0.88 - 0.25 * vAway));
  float a = mix(0.84, 0.98, max(inked, lit));
  a = mix(a, 0.06 + 0.7 * max(inked, pow(f, 3.0)), vClear * (1.0 - 0.6 * lit));
  a = clamp(a, 0.0, 1.0) * presence;
  gl_FragColor = vec4(colour * a, a);
}`;

export const innerDay = /* glsl */ `
uniform vec3 dark;
uniform float alpha;
uniform float glow;
uniform vec3 paper;
uniform vec3 ink;
uniform vec4 plane;
${shared}${engraving}
void main() {
  if (vCut > 0.0) discard;
  if (!gl_FrontFacing) {
    if (dot(plane.xyz, plane.xyz) == 0.0) discard;
    float face = lines(dot(vWorld - origin, crossHatch) * density * 0.7, 0.1);
    float a = presence;
    gl_FragColor = vec4(mix(mix(tint, paper, 0.15), dark, 0.4 * face) * a, a);
    return;
  }
  vec3 n = normalize(vNormalView);
  float f = 1.0 - clamp(dot(n, vEye), 0.0, 1.0);
  float key = 0.5 + 0.5 * dot(n, keyLight);
  vec3 quiet = mix(mix(tint, paper, 0.3), tint, lit);
  float shade = clamp(1.0 - key + pow(f, 3.0) * 0.5, 0.0, 1.0);
  vec3 line = mix(dark, ink, 0.25 * (1.0 - lit));
  float inked = lines(dot(vWorld - origin, hatch) * density, clamp(shade * 0.75 - 0.1, 0.0, 0.6)) * 0.65;
  inked = max(inked, smoothstep(0.6, 0.85, f));
  vec3 colour = mix(mix(quiet, paper, 0.32 * key), quiet, shade);
  colour = mix(colour, line, inked * (0.45 + 0.45 * lit));
  float glass = alpha * (0.5 + 0.5 * f);
  float a = clamp(mix(mix(glass, 0.96, smoothstep(0.4, 0.7, alpha)), 1.0, max(lit, inked * alpha)), 0.0, 1.0) * presence;
  gl_FragColor = vec4(colour * a, a);
}`;
