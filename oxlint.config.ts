export { houseRules as default } from './packages/config/lint/house-rules.ts'
