import fc from "fast-check";

/**
 * Properties try the same inputs at every run, so that a failure is one of the change at hand. To try others, set
 * PROPERTY_SEED to any whole number.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 775) });
