-- What a score was computed from, so that it can be computed again when the rule pack has long changed.
alter table self_evaluation_line add column basis text null comment 'JSON: rule with inputs, points, rounding, unrounded and rounded score';
