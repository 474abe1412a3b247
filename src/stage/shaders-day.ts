// The brain by day, in GLSL: an ink wash on paper. Ink pools in the folds and in the shade; fine engraved lines give it grain.

import { cutFace, shared, surfaceBegins } from './shaders.ts';

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
  return mix(sharp, inked, smoothstep(0.3, 0.5, fine)) * smoothstep(0.0, 0.05, inked);
}
`;

export const surfaceDay = /* glsl */ `
uniform vec3 paper;
uniform vec3 edge;
uniform vec3 ink;
${shared}${cutFace}${engraving}
void main() {
  ${surfaceBegins}
  vec3 at = vWorld - origin;
  if (inside) {
    vec3 section = onCut();
    float face = lines(dot(section - origin, crossHatch) * density * 0.5, 0.14);
    float border = borderOf(section);
    float a = 0.96 * presence;
    gl_FragColor = vec4(mix(mix(paper, tint, lit * 0.4), ink, max(0.14 + 0.26 * face, 0.85 * border)) * a, a);
    return;
  }
  float crest = smoothstep(0.06, 0.8, vFold);
  float key = clamp(0.5 + 0.5 * dot(n, keyLight), 0.0, 1.0);
  float light = key * (0.45 + 0.55 * vForm);
  // The wash pools in folds and in the shade, and runs out toward the far side.
  float deepness = 1.0 - smoothstep(0.0, 0.56, vFold);
  float groove = deepness * deepness;
  float wash = 0.16 + 0.5 * (1.0 - smoothstep(0.1, 0.95, light)) + 0.62 * groove + 0.12 * (1.0 - crest);
  float busy = smoothstep(0.3, 1.2, length(fwidth(n)));
  float f2 = f * f;
  float outline = smoothstep(0.6, 0.92, f) * (1.0 - 0.4 * busy);
  wash = clamp(wash + 0.3 * f2, 0.0, 1.0) * (1.0 - 0.34 * vAway);
  // Fine lines lie in the shade alone: they give it grain, the wash gives the form.
  float grain = lines(dot(at, hatch) * density, clamp(wash * 1.5 - 0.7, 0.0, 0.55));
  float inked = clamp(wash * 0.86 + grain * 0.13, 0.0, 0.96);
  vec3 bright = mix(mix(paper, drug, arriving), tint, lit * 0.55);
  vec3 thin = mix(mix(edge, drugEdge, arriving), mix(tint, ink, 0.1), lit);
  vec3 deep = mix(mix(ink, drugShade, arriving), mix(tintEdge, ink, 0.5), lit);
  vec3 colour = mix(mix(bright, thin, smoothstep(0.0, 0.5, inked)), deep, smoothstep(0.36, 1.0, inked));
  colour = mix(colour, deep, 0.72 * outline * (1.0 - 0.45 * vAway));
  float a = mix(0.86, 0.98, max(outline, lit));
  a = mix(a, 0.1 + 0.62 * max(outline, f2 * f), vClear * (1.0 - 0.6 * lit));
  a = clamp(a, 0.0, 1.0) * presence;
  gl_FragColor = vec4(colour * a, a);
}`;

export const innerDay = /* glsl */ `
uniform vec3 dark;
uniform float alpha;
uniform float glow;
uniform vec3 paper;
uniform vec3 ink;
${shared}${cutFace}${engraving}
void main() {
  if (vCut > 0.0) discard;
  if (!gl_FrontFacing) {
    if (dot(plane.xyz, plane.xyz) == 0.0) discard;
    float face = lines(dot(onCut() - origin, crossHatch) * density * 0.7, 0.1);
    float a = presence;
    gl_FragColor = vec4(mix(mix(tint, paper, 0.15), dark, 0.4 * face) * a, a);
    return;
  }
  vec3 n = normalize(vNormalView);
  float f = 1.0 - clamp(dot(n, vEye), 0.0, 1.0);
  float key = 0.5 + 0.5 * dot(n, keyLight);
  vec3 quiet = mix(mix(tint, paper, 0.3), tint, lit);
  float shade = clamp(1.0 - key + f * f * f * 0.5, 0.0, 1.0);
  vec3 line = mix(dark, ink, 0.25 * (1.0 - lit));
  float inked = lines(dot(vWorld - origin, hatch) * density, clamp(shade * 0.75 - 0.1, 0.0, 0.6)) * 0.65;
  inked = max(inked, smoothstep(0.6, 0.85, f));
  vec3 colour = mix(mix(quiet, paper, 0.32 * key), quiet, shade);
  colour = mix(colour, line, inked * (0.45 + 0.45 * lit));
  float glass = alpha * (0.5 + 0.5 * f);
  float a = clamp(mix(mix(glass, 0.96, smoothstep(0.4, 0.7, alpha)), 1.0, max(lit, inked * alpha)), 0.0, 1.0) * presence;
  gl_FragColor = vec4(colour * a, a);
}`;
