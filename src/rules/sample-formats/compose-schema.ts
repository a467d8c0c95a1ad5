import { Ajv, type ErrorObject } from 'ajv';
import { fieldName } from '../../corpus/field-name.ts';
import type { Path } from '../../corpus/parse-yaml.ts';
import { remember } from '../../corpus/remember.ts';
import { offer, oneOf, quote } from '../../diagnostics/wording.ts';
import schema from './compose-spec.json' with { type: 'json' };
