import { withoutEval } from '../contract/withoutEval.ts'

// Imported first by main.tsx: schemas are made while modules load, so a call in its body would come too late.
withoutEval()
