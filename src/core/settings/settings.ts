import { INVALID, oneOf } from "../protocol/shape.ts";
import { type Choices, DEFAULT_CHOICES, parseChoices } from "../spoken/choices.ts";
import { QUOTATION_CUES, type QuotationCue } from "./quotation-cue.ts";

/** What the listener chose; kept across articles and browser restarts. */
export interface Settings {
  /** Speed, 1 is the voice's own; see `RATE`. */
  readonly rate: number;
  /** Pitch, 1 is the voice's own; see `PITCH`. */
  readonly pitch: number;
  /** Volume from 0 to 1. */
  readonly volume: number;
  /** `Voice.id` of the voice the listener picked, or null to let `chooseVoice` decide. */
  readonly voice: string | null;
  /** How quotations are told from what is around them. */
  readonly cue: QuotationCue;
  /** `Voice.id` of the voice for quotations where the cue is another voice; null to let one be found. */
  readonly quotationVoice: string | null;
  /** Whether a quotation that was jumped to begins with its speaker's name. */
  readonly sayWho: boolean;
  /** Whether the captions of pictures are read, in their places. */
  readonly captions: boolean;
  /** How the text is read. */
  readonly choices: Choices;
}

/** Limits and step of the speed (requirement A-20). */
export const RATE = { min: 0.5, max: 4, step: 0.1 } as const;
/** Limits and step of the pitch, as Web Speech defines it. */
export const PITCH = { min: 0, max: 2, step: 0.1 } as const;
/** Limits and step of the volume, as Web Speech defines it. */
export const VOLUME = { min: 0, max: 1, step: 0.1 } as const;

export const DEFAULT_SETTINGS: Settings = {
  rate: 1,
  pitch: 1,
  volume: 1,
  voice: null,
  cue: "pitch",
  quotationVoice: null,
  sayWho: false,
  captions: false,
  choices: DEFAULT_CHOICES,
};

type Limits = { readonly min: number; readonly max: number; readonly step: number };

/** The nearest value a setting may take; anything that is no finite number becomes `fallback`. */
export function limit(value: unknown, { min, max, step }: Limits, fallback: number): number {
  if (typeof value !== "number" || !Number.isFinite(value)) return fallback;
  const stepped = Math.round(Math.min(max, Math.max(min, value)) / step) * step;
  return Number(stepped.toFixed(2));
}

/** Reads the settings that a view has changed; those it does not name stay away, those that are damaged too. */
export function parseChosen(sent: unknown): Partial<Settings> {
  if (typeof sent !== "object" || sent === null) return {};
  const whole = parseSettings(sent);
  const named = Object.entries(whole).filter(([name]) => Object.hasOwn(sent, name));
  return Object.fromEntries(named);
}

/** Reads settings from storage or a message; whatever is missing or damaged takes its default. */
export function parseSettings(stored: unknown): Settings {
  const from = typeof stored === "object" && stored !== null ? (stored as Record<string, unknown>) : {};
  const { rate, pitch, volume, voice, quotationVoice, sayWho, captions } = from;
  const cue = oneOf(...QUOTATION_CUES)(from.cue);
  return {
    rate: limit(rate, RATE, DEFAULT_SETTINGS.rate),
    pitch: limit(pitch, PITCH, DEFAULT_SETTINGS.pitch),
    volume: limit(volume, VOLUME, DEFAULT_SETTINGS.volume),
    voice: voiceId(voice),
    cue: cue === INVALID ? DEFAULT_SETTINGS.cue : cue,
    quotationVoice: voiceId(quotationVoice),
    sayWho: typeof sayWho === "boolean" ? sayWho : DEFAULT_SETTINGS.sayWho,
    captions: typeof captions === "boolean" ? captions : DEFAULT_SETTINGS.captions,
    choices: parseChoices(from.choices),
  };
}

const voiceId = (value: unknown): string | null =>
  typeof value === "string" && value.length <= 500 ? value : null;
