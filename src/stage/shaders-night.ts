// The brain by night, in GLSL: the cortex is glass, with a dark body, lit edges, deep folds in shadow, and clear windows in
// front of what is lit inside.

import { cutFace, shared, surfaceBegins } from './shaders.ts';

export const surfaceNight = /* glsl */ `
uniform vec3 body;
uniform vec3 edge;
uniform vec3 warm;
uniform vec3 middle;
uniform float rear;
${shared}${cutFace}
void main() {
  ${surfaceBegins}
  vec3 bodyColour = mix(mix(body, drug, arriving), tint * 0.96, lit * 0.92);
  vec3 edgeColour = mix(mix(edge, drugEdge, arriving), tintEdge, lit * 0.85);
#ifdef FLIP_SIDED
  // The far side of the glass.
  float behind = pow(f, 2.4) * 0.34 * rear * presence * (1.0 - 0.3 * vClear);
  gl_FragColor = vec4(mix(bodyColour, edgeColour, 0.4) * behind, behind);
#else
#ifdef DOUBLE_SIDED
  if (inside) {
    // A cut face: closed as if the part were solid, with a pale ribbon along its border and an engraver's fine lines.
    vec3 section = onCut();
    float behind = distance(section, vWorld);
    float form = smoothstep(-0.9, 0.9, dot(normalize((viewMatrix * vec4(section, 1.0)).xyz - middle), keyLight));
    float ribbon = exp(-behind * 0.16);
    vec3 face = mix(ground, bodyColour, 0.42 + 0.4 * form);
    face = mix(face, edgeColour, 0.05 + 0.1 * form + 0.26 * ribbon * (0.5 + 0.5 * form));
    face += edgeColour * 0.075 * cutLines(section);
    float a = 0.94 * presence;
    gl_FragColor = vec4(face * a, a);
    return;
  }
#endif
  float crest = smoothstep(0.1, 0.85, vFold);
  float key = clamp(0.5 + 0.5 * dot(n, keyLight), 0.0, 1.0) * (0.35 + 0.65 * vForm);
  float under = 0.5 + 0.5 * dot(n, vec3(0.28, -0.94, 0.18));
  float low = under * under;
  // Powers by multiplying where that will do: each other one is a logarithm and its inverse.
  float f2 = f * f;
  float rim = pow(f, 1.55);
  float hair = f2 * f2;
  float sheen = pow(max(dot(n, normalize(vEye + keyLight)), 0.0), 15.0);
  float sheen2 = sheen * sheen;
  float glint = sheen2 * sheen2 * sheen2;
  vec3 colour = mix(mix(ground, bodyColour, 0.2), bodyColour, (0.16 + 0.84 * mix(key, key * key, lit)) * mix(0.5, 1.0, crest));
  // Where folds are finer than pixels their lit edges would sparkle.
  float busy = smoothstep(0.25, 1.1, length(fwidth(n)));
  float light = (0.3 + 0.7 * vForm) * mix(0.72, 1.0, crest) * (1.0 - 0.45 * vAway) * (1.0 - 0.3 * busy);
  colour = mix(colour, edgeColour, clamp(rim * light * 1.12, 0.0, 1.0));
  colour += edgeColour * hair * light * 0.24;
  colour += edgeColour * (sheen * 0.13 + glint * 0.22) * crest * vForm;
  colour += warm * low * (0.2 + 0.8 * f) * (1.0 - 0.5 * vForm) * 0.8;
  // It lies as deep in the folds as on their crests: there it glows by itself, without the light.
  colour += drugShade * arriving * (1.0 - lit) * (0.18 + 0.5 * (1.0 - crest));
  float a = 0.52 + 0.2 * key + 0.5 * rim + (1.0 - crest) * 0.16;
  a = mix(a, 0.74 + 0.26 * rim, lit);
  a *= mix(1.0, 0.1 + 0.5 * f2, vClear * (1.0 - 0.6 * lit));
  a = clamp(a, 0.0, 1.0) * presence;
  gl_FragColor = vec4(min(colour, 1.0) * a, a);
#endif
}`;

export const innerNight = /* glsl */ `
uniform vec3 dark;
uniform float alpha;
uniform float glow;
uniform vec4 plane;
${shared}
void main() {
  if (vCut > 0.0) discard;
  if (!gl_FrontFacing) {
    // Only a cut-away shows the inside of a part: closed as if it were solid.
    if (dot(plane.xyz, plane.xyz) == 0.0) discard;
    float a = presence;
    gl_FragColor = vec4(mix(mix(dark, tint, 0.55 + 0.4 * lit), vec3(1.0), 0.08) * a, a);
    return;
  }
  vec3 n = normalize(vNormalView);
  float f = 1.0 - clamp(dot(n, vEye), 0.0, 1.0);
  float f2 = f * f;
  float key = 0.5 + 0.5 * dot(n, keyLight);
  float wrap = smoothstep(0.05, 1.0, key);
  float sheen = pow(max(dot(n, normalize(vEye + keyLight)), 0.0), 26.0);
  vec3 quiet = mix(mix(tint, ground, 0.3), tint, lit);
  vec3 shade = mix(dark, quiet, 0.26 + 0.16 * lit);
  vec3 colour = mix(shade, quiet, wrap);
  colour += quiet * (0.1 + 0.22 * lit) * glow;
  colour = mix(colour, mix(quiet, vec3(1.0), 0.55), f2 * (0.28 + 0.3 * lit));
  colour += vec3(1.0) * sheen * (0.1 + 0.22 * lit);
  colour = mix(colour, ground, vAway * 0.28 * (1.0 - lit));
  float glass = alpha * (0.45 + 0.75 * mix(f, f2, 0.3));
  float a = clamp(mix(mix(glass, alpha, smoothstep(0.4, 0.8, alpha)), mix(alpha, 1.0, 0.9), lit), 0.0, 1.0) * presence;
  gl_FragColor = vec4(min(colour, 1.0) * a, a);
}`;
