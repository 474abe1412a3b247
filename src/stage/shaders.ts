// The shading of the brain, in GLSL. By night the cortex is glass: dark body, lit edges, deep folds in shadow, and clear
// windows in front of what is lit inside. By day the same surface is an engraving: lines that follow the form and swell
// in the shade, on paper. Colours come in as they are on screen (sRGB) and go out premultiplied, so that the page's own
// ground shows through.

/** How many clear windows the surface can have at once. */
export const windowCount = 6;

export const vertexShader = /* glsl */ `
attribute vec4 fold;
uniform float swell;
uniform vec4 cut;
uniform vec4 plane;
varying vec3 vNormalView;
varying vec3 vView;
varying vec3 vWorld;
varying vec4 vClip;
varying float vFold;
varying float vCut;
void main() {
  vec4 world = modelMatrix * vec4(position, 1.0);
  world.xyz += normalize(normal) * swell;
  vec4 view = viewMatrix * world;
  vWorld = world.xyz;
  vView = view.xyz;
  vNormalView = (viewMatrix * vec4(normal, 0.0)).xyz;
  vFold = fold.r;
  vCut = max(dot(world.xyz, cut.xyz) - cut.w, dot(world.xyz, plane.xyz) - plane.w);
  gl_Position = projectionMatrix * view;
  vClip = gl_Position;
}`;

export const depthShader = /* glsl */ `
varying float vCut;
void main() {
  if (vCut > 0.0) discard;
  gl_FragColor = vec4(1.0);
}`;

const shared = /* glsl */ `
uniform vec4 windows[${windowCount}];
uniform float aspect;
uniform float presence;
uniform float lit;
uniform vec3 tint;
uniform vec3 tintEdge;
uniform vec3 ground;
uniform vec3 arrival;
uniform float arriving;
uniform vec2 range;
uniform vec3 middle;
varying vec3 vNormalView;
varying vec3 vView;
varying vec3 vWorld;
varying vec4 vClip;
varying float vFold;
varying float vCut;

/** 1 in the middle of a clear window, 0 outside all of them. */
float windowAt() {
  vec2 at = vClip.xy / vClip.w;
  float most = 0.0;
  for (int i = 0; i < ${windowCount}; i++) {
    if (windows[i].w <= 0.0) continue;
    float d = length((at - windows[i].xy) * vec2(aspect, 1.0)) / max(windows[i].z, 0.001);
    most = max(most, windows[i].w * (1.0 - smoothstep(0.25, 1.0, d)));
  }
  return most;
}
/** 0 at the front of the brain, 1 at its far end. */
float distanceAt() { return clamp((-vView.z - range.x) / max(1.0, range.y - range.x), 0.0, 1.0); }
const vec3 keyLight = vec3(-0.46, 0.74, 0.49);
/** Light on the brain as one round body, 0 in its shade to 1: what makes it read as a volume under all its folds. */
float formLight() {
  return smoothstep(-0.75, 0.8, dot(normalize(vView - middle), keyLight));
}
`;

export const surfaceNight = /* glsl */ `
uniform vec3 body;
uniform vec3 edge;
uniform vec3 warm;
uniform float rear;
${shared}
void main() {
  if (vCut > 0.0) discard;
  vec3 n = normalize(vNormalView);
  bool inside = !gl_FrontFacing;
  if (inside) n = -n;
  vec3 e = normalize(-vView);
  float f = 1.0 - clamp(dot(n, e), 0.0, 1.0);
  float clear = windowAt();
  vec3 bodyColour = mix(body, tint * 0.96, lit * 0.92);
  vec3 edgeColour = mix(edge, tintEdge, lit * 0.85);
  if (rear > 0.0) {
    float a = pow(f, 2.4) * 0.34 * rear * presence * (1.0 - 0.3 * clear);
    gl_FragColor = vec4(mix(bodyColour, edgeColour, 0.4) * a, a);
    return;
  }
  if (inside) {
    // A cut face: closed as if the part were solid.
    vec3 face = mix(ground, bodyColour, 0.42);
    float a = 0.92 * presence;
    gl_FragColor = vec4(face * a, a);
    return;
  }
  float crest = smoothstep(0.1, 0.85, vFold);
  float form = formLight();
  float key = clamp(0.5 + 0.5 * dot(n, keyLight), 0.0, 1.0) * (0.35 + 0.65 * form);
  float low = pow(0.5 + 0.5 * dot(n, vec3(0.28, -0.94, 0.18)), 2.0);
  float away = distanceAt();
  float rim = pow(f, 1.55);
  float hair = pow(f, 4.0);
  vec3 half_ = normalize(e + keyLight);
  float sheen = pow(max(dot(n, half_), 0.0), 14.0);
  float glint = pow(max(dot(n, half_), 0.0), 90.0);
  vec3 colour = mix(mix(ground, bodyColour, 0.2), bodyColour, (0.16 + 0.84 * mix(key, key * key, lit)) * mix(0.5, 1.0, crest));
  // Where folds are finer than pixels their lit edges would sparkle.
  float busy = smoothstep(0.25, 1.1, length(fwidth(n)));
  float light = (0.3 + 0.7 * form) * mix(0.72, 1.0, crest) * (1.0 - 0.45 * away) * (1.0 - 0.3 * busy);
  colour = mix(colour, edgeColour, clamp(rim * light * 1.12, 0.0, 1.0));
  colour += edgeColour * hair * light * 0.24;
  colour += edgeColour * (sheen * 0.13 + glint * 0.22) * crest * form;
  colour += warm * low * (0.2 + 0.8 * f) * (1.0 - 0.5 * form) * 0.8;
  colour = mix(colour, arrival, arriving * (0.1 + 0.45 * (1.0 - crest)));
  float a = 0.52 + 0.2 * key + 0.5 * rim + (1.0 - crest) * 0.16;
  a = mix(a, 0.74 + 0.26 * rim, lit);
  a *= mix(1.0, 0.1 + 0.5 * pow(f, 2.2), clear * (1.0 - 0.6 * lit));
  a = clamp(a, 0.0, 1.0) * presence;
  gl_FragColor = vec4(min(colour, 1.0) * a, a);
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
  vec3 e = normalize(-vView);
  float f = 1.0 - clamp(dot(n, e), 0.0, 1.0);
  float key = 0.5 + 0.5 * dot(n, keyLight);
  float wrap = smoothstep(0.05, 1.0, key);
  float sheen = pow(max(dot(n, normalize(e + keyLight)), 0.0), 26.0);
  vec3 quiet = mix(mix(tint, ground, 0.3), tint, lit);
  vec3 shade = mix(dark, quiet, 0.26 + 0.16 * lit);
  vec3 colour = mix(shade, quiet, wrap);
  colour += quiet * (0.1 + 0.22 * lit) * glow;
  colour = mix(colour, mix(quiet, vec3(1.0), 0.55), pow(f, 2.4) * (0.3 + 0.3 * lit));
  colour += vec3(1.0) * sheen * (0.1 + 0.22 * lit);
  colour = mix(colour, ground, distanceAt() * 0.28 * (1.0 - lit));
  float glass = alpha * (0.45 + 0.75 * pow(f, 1.3));
  float a = clamp(mix(mix(glass, alpha, smoothstep(0.4, 0.8, alpha)), mix(alpha, 1.0, 0.9), lit), 0.0, 1.0) * presence;
  gl_FragColor = vec4(min(colour, 1.0) * a, a);
}`;

/** Light that spills from a lit part: its own shape, swollen, fading toward the rim. */
export const spillShader = /* glsl */ `
uniform float strength;
${shared}
void main() {
  if (vCut > 0.0) discard;
  vec3 n = normalize(vNormalView);
  float d = clamp(dot(n, normalize(-vView)), 0.0, 1.0);
  float a = pow(d, 1.6) * strength * presence;
  gl_FragColor = vec4(tint * a, a);
}`;

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
  if (vCut > 0.0) discard;
  vec3 n = normalize(vNormalView);
  bool inside = !gl_FrontFacing;
  if (inside) n = -n;
  vec3 e = normalize(-vView);
  float f = 1.0 - clamp(dot(n, e), 0.0, 1.0);
  float clear = windowAt();
  vec3 at = vWorld - origin;
  if (rear > 0.0) { gl_FragColor = vec4(0.0); return; }
  if (inside) {
    float face = lines(dot(at, crossHatch) * density * 0.7, 0.12);
    float a = 0.94 * presence;
    gl_FragColor = vec4(mix(paper, ink, 0.1 + 0.34 * face) * a, a);
    return;
  }
  float crest = smoothstep(0.08, 0.85, vFold);
  float form = formLight();
  float key = clamp(0.5 + 0.5 * dot(n, keyLight), 0.0, 1.0);
  float away = distanceAt();
  float shade = 1.0 - smoothstep(0.1, 1.0, key) * (0.5 + 0.5 * form);
  shade = clamp(shade * 0.95 + (1.0 - crest) * 0.5 + pow(f, 2.2) * 0.3 - 0.04, 0.0, 1.0) * (1.0 - 0.3 * away);
  shade = mix(shade, max(shade, 0.3 + 0.2 * f), lit);
  float inked = lines(dot(at, hatch) * density, clamp(shade * 0.95 - 0.08, 0.0, 0.8));
  inked = max(inked, 0.85 * lines(dot(at, crossHatch) * density, clamp((shade - 0.52) * 1.1, 0.0, 0.6)));
  float outline = smoothstep(0.66, 0.88, f);
  float groove = smoothstep(0.42, 0.04, vFold);
  inked = max(inked, max(outline * 0.95, groove * 0.8));
  vec3 wash = mix(paper, mix(paper, ink, 0.42), shade * shade);
  wash = mix(wash, mix(tint, paper, 0.2 + 0.4 * key * form), lit * 0.85);
  wash = mix(wash, arrival, arriving * (0.12 + 0.4 * (1.0 - crest)));
  vec3 line = mix(ink, tintEdge, lit * 0.4);
  inked *= 1.0 - 0.8 * clear * (1.0 - outline) * (1.0 - 0.7 * lit);
  vec3 colour = mix(wash, line, inked * (0.88 - 0.25 * away));
  float a = mix(0.84, 0.98, max(inked, lit));
  a = mix(a, 0.06 + 0.7 * max(inked, pow(f, 3.0)), clear * (1.0 - 0.6 * lit));
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
  float f = 1.0 - clamp(dot(n, normalize(-vView)), 0.0, 1.0);
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
