import { houseRules } from './house-rules.ts'

const { overrides, ...rules } = houseRules

/** What oxlint reads. Patterns count from the folder of this file, so each begins wherever the house does. */
export default {
  ...rules,
  overrides: overrides.map((override) => ({
    ...override,
    files: override.files.map((pattern) => (pattern.startsWith('**') ? pattern : `**/${pattern}`)),
  })),
}
