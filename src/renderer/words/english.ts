/**
 * Sentences that say one thing of one and another of many, and words that only English has one of for two things; any other English
 * sentence is its own key.
 */
export const english: Readonly<Record<string, string>> = {
  'Target of a figure': 'Target',
  '{{count}} differ from what is stored_one': 'One differs from what is stored',
  '{{count}} differ from what is stored_other': '{{count}} differ from what is stored',
  '{{count}} days from {{from}} to {{to}}_one': '{{count}} day from {{from}} to {{to}}',
  '{{count}} days from {{from}} to {{to}}_other': '{{count}} days from {{from}} to {{to}}',
  'Due in {{count}} days_one': 'Due in {{count}} day',
  'Due in {{count}} days_other': 'Due in {{count}} days',
  'Due {{count}} days ago_one': 'Due {{count}} day ago',
  'Due {{count}} days ago_other': 'Due {{count}} days ago',
  'Late by {{count}} days_one': 'Late by {{count}} day',
  'Late by {{count}} days_other': 'Late by {{count}} days',
  '{{what}}, in {{count}} records (confidence {{percent}} %)_one':
    '{{what}}, in one record (confidence {{percent}} %)',
  '{{what}}, in {{count}} records (confidence {{percent}} %)_other':
    '{{what}}, in {{count}} records (confidence {{percent}} %)',
  '{{recorded}} of {{count}} orders_one': '{{recorded}} of {{count}} order',
  '{{recorded}} of {{count}} orders_other': '{{recorded}} of {{count}} orders',
  '{{recorded}} of {{count}} entries_one': '{{recorded}} of {{count}} entry',
  '{{recorded}} of {{count}} entries_other': '{{recorded}} of {{count}} entries',
  '{{count}} entries_one': '{{count}} entry',
  '{{count}} entries_other': '{{count}} entries',
  '{{count}} entries of other styles_one': '{{count}} entry of another style',
  '{{count}} entries of other styles_other': '{{count}} entries of other styles',
  '{{count}} entries have no cycle time from their order, which makes efficiency, performance and OEE less sure._one':
    '{{count}} entry has no cycle time from its order, which makes efficiency, performance and OEE less sure.',
  '{{count}} entries have no cycle time from their order, which makes efficiency, performance and OEE less sure._other':
    '{{count}} entries have no cycle time from their order, which makes efficiency, performance and OEE less sure.',
  '{{count}} orders have no ship date, which makes on-time delivery less sure._one':
    '{{count}} order has no ship date, which makes on-time delivery less sure.',
  '{{count}} orders have no ship date, which makes on-time delivery less sure._other':
    '{{count}} orders have no ship date, which makes on-time delivery less sure.',
  '{{count}} entries do not say how many people were present, which makes absenteeism less sure._one':
    '{{count}} entry does not say how many people were present, which makes absenteeism less sure.',
  '{{count}} entries do not say how many people were present, which makes absenteeism less sure._other':
    '{{count}} entries do not say how many people were present, which makes absenteeism less sure.',
  '{{count}} entries do not say the hours of their shift, which makes efficiency and availability less sure._one':
    '{{count}} entry does not say the hours of its shift, which makes efficiency and availability less sure.',
  '{{count}} entries do not say the hours of their shift, which makes efficiency and availability less sure._other':
    '{{count}} entries do not say the hours of their shift, which makes efficiency and availability less sure.',
  '{{count}} orders_one': '{{count}} order',
  '{{count}} orders_other': '{{count}} orders',
  'Choose at most {{count}} days._one': 'Choose at most one day.',
  'Choose at most {{count}} days._other': 'Choose at most {{count}} days.',
  '{{count}} pages_one': 'One page',
  '{{count}} pages_other': '{{count}} pages',
  '{{count}} entries of production_one': '{{count}} entry of production',
  '{{count}} entries of production_other': '{{count}} entries of production',
  'Record {{count}} people_one': 'Record {{count}} person',
  'Record {{count}} people_other': 'Record {{count}} people',
  '{{count}} people are not recorded yet._one': '{{count}} person is not recorded yet.',
  '{{count}} people are not recorded yet._other': '{{count}} people are not recorded yet.',
  '{{period}}: {{count}} standstills, {{took}} together._one': '{{period}}: {{count}} standstill, {{took}}.',
  '{{period}}: {{count}} standstills, {{took}} together._other':
    '{{period}}: {{count}} standstills, {{took}} together.',
  '{{count}} hours_one': '{{count}} hour',
  '{{count}} hours_other': '{{count}} hours',
  '{{count}} minutes_one': '{{count}} minute',
  '{{count}} minutes_other': '{{count}} minutes',
  'Tried {{count}} times, again at {{at}}_one': 'Tried once, again at {{at}}',
  'Tried {{count}} times, again at {{at}}_other': 'Tried {{count}} times, again at {{at}}',
  '{{count}} times_one': '{{count}} time',
  '{{count}} times_other': '{{count}} times',
  '{{count}} pieces_one': '{{count}} piece',
  '{{count}} pieces_other': '{{count}} pieces',
  '{{count}} alarms nobody has acknowledged ·_one': '{{count}} alarm nobody has acknowledged ·',
  '{{count}} alarms nobody has acknowledged ·_other': '{{count}} alarms nobody has acknowledged ·',
  '{{count}} open violations_one': '{{count}} open violation',
  '{{count}} open violations_other': '{{count}} open violations',
  '{{count}} characteristics, nothing to do_one': '{{count}} characteristic, nothing to do',
  '{{count}} characteristics, nothing to do_other': '{{count}} characteristics, nothing to do',
  '{{count}} samplings due_one': '{{count}} sampling due',
  '{{count}} samplings due_other': '{{count}} samplings due',
  '{{count}} days_one': '{{count}} day',
  '{{count}} days_other': '{{count}} days',
  'Show also the {{count}} that were revoked or have ended_one':
    'Show also the {{count}} that was revoked or has ended',
  'Show also the {{count}} that were revoked or have ended_other':
    'Show also the {{count}} that were revoked or have ended',
  '{{count}} more characteristics_one': '{{count}} more characteristic',
  '{{count}} more characteristics_other': '{{count}} more characteristics',
  '{{count}} more groups_one': '{{count}} more group',
  '{{count}} more groups_other': '{{count}} more groups',
  '{{count}} signals_one': '{{count}} signal',
  '{{count}} signals_other': '{{count}} signals',
  '{{count}} entries verified._one': '{{count}} entry verified.',
  '{{count}} entries verified._other': '{{count}} entries verified.',
  '{{count}} entries verified after entry {{checkpoint}}, where the archives end._one':
    '{{count}} entry verified after entry {{checkpoint}}, where the archives end.',
  '{{count}} entries verified after entry {{checkpoint}}, where the archives end._other':
    '{{count}} entries verified after entry {{checkpoint}}, where the archives end.',
  '{{count}} heads noted outside the database agree._one':
    '{{count}} head noted outside the database agrees.',
  '{{count}} heads noted outside the database agree._other':
    '{{count}} heads noted outside the database agree.',
  '{{count}} entries before it hold._one': '{{count}} entry before it holds.',
  '{{count}} entries before it hold._other': '{{count}} entries before it hold.',
  '{{count}} observations_one': '{{count}} observation',
  '{{count}} observations_other': '{{count}} observations',
  '{{count}} open signals._one': '{{count}} open signal.',
  '{{count}} open signals._other': '{{count}} open signals.',
  '{{count}} observations are incomplete_one': '{{count}} observation is incomplete',
  '{{count}} observations are incomplete_other': '{{count}} observations are incomplete',
  '{{count}} ranges are above the limit: look there for a slip or a difficult part._one':
    '{{count}} range is above the limit: look there for a slip or a difficult part.',
  '{{count}} ranges are above the limit: look there for a slip or a difficult part._other':
    '{{count}} ranges are above the limit: look there for a slip or a difficult part.',
  '{{count}} subgroups were recorded since this sampling began, and do not count for it yet._one':
    'One subgroup was recorded since this sampling began, and does not count for it yet.',
  '{{count}} subgroups were recorded since this sampling began, and do not count for it yet._other':
    '{{count}} subgroups were recorded since this sampling began, and do not count for it yet.',
  '{{count}} samplings were missed since the plans began._one':
    'One sampling was missed since the plans began.',
  '{{count}} samplings were missed since the plans began._other':
    '{{count}} samplings were missed since the plans began.',
  '{{count}} rows_one': '{{count}} row',
  '{{count}} rows_other': '{{count}} rows',
  '{{count}} columns_one': '{{count}} column',
  '{{count}} columns_other': '{{count}} columns',
  '{{count}} cells are not numbers:_one': 'One cell is not a number:',
  '{{count}} cells are not numbers:_other': '{{count}} cells are not numbers:',
  'In control for the newest {{count}} observations._one': 'In control for the newest observation.',
  'In control for the newest {{count}} observations._other':
    'In control for the newest {{count}} observations.',
  'The newest {{count}} observations are within the limits._one':
    'The newest observation is within the limits.',
  'The newest {{count}} observations are within the limits._other':
    'The newest {{count}} observations are within the limits.',
  '{{count}} faults_one': '{{count}} fault',
  '{{count}} faults_other': '{{count}} faults',
  '{{count}} blank cells_one': '{{count}} blank cell',
  '{{count}} blank cells_other': '{{count}} blank cells',
  '{{count}} cells corrected_one': '{{count}} cell corrected',
  '{{count}} cells corrected_other': '{{count}} cells corrected',
  '{{count}} new subgroups_one': '{{count}} new subgroup',
  '{{count}} new subgroups_other': '{{count}} new subgroups',
  '{{count}} are stored already_one': '{{count}} is stored already',
  '{{count}} are stored already_other': '{{count}} are stored already',
  '{{count}} conflict with what is stored_one': '{{count}} conflicts with what is stored',
  '{{count}} conflict with what is stored_other': '{{count}} conflict with what is stored',
  '{{count}} that are stored already are skipped._one': 'One that is stored already is skipped.',
  '{{count}} that are stored already are skipped._other': '{{count}} that are stored already are skipped.',
  '{{count}} subgroups are ready to be imported, without a fault._one':
    'One subgroup is ready to be imported, without a fault.',
  '{{count}} subgroups are ready to be imported, without a fault._other':
    '{{count}} subgroups are ready to be imported, without a fault.',
  '{{count}} records are ready to be imported, without a fault._one':
    'One record is ready to be imported, without a fault.',
  '{{count}} records are ready to be imported, without a fault._other':
    '{{count}} records are ready to be imported, without a fault.',
  '{{count}} of the new points that are shown would be violations._one':
    'One of the new points that are shown would be a violation.',
  '{{count}} of the new points that are shown would be violations._other':
    '{{count}} of the new points that are shown would be violations.',
  '{{count}} reasons why rows were left out_one': 'Why a row was left out',
  '{{count}} reasons why rows were left out_other': '{{count}} reasons why rows were left out',
  'Chart of {{name}} with {{count}} new points_one': 'Chart of {{name}} with {{count}} new point',
  'Chart of {{name}} with {{count}} new points_other': 'Chart of {{name}} with {{count}} new points',
  '{{count}} more columns are not shown here._one': 'One more column is not shown here.',
  '{{count}} more columns are not shown here._other': '{{count}} more columns are not shown here.',
  '{{count}} rules_one': 'one rule',
  '{{count}} rules_other': '{{count}} rules',
  'Box plots of {{count}} groups_one': 'Box plot of one group',
  'Box plots of {{count}} groups_other': 'Box plots of {{count}} groups',
  '{{count}} groups are not shown: older or less frequent ones._one':
    'One group is not shown: an older or less frequent one.',
  '{{count}} groups are not shown: older or less frequent ones._other':
    '{{count}} groups are not shown: older or less frequent ones.',
  '{{count}} others_one': 'one other',
  '{{count}} others_other': '{{count}} others',
  '{{count}} subgroups_one': '{{count}} subgroup',
  '{{count}} subgroups_other': '{{count}} subgroups',
  '{{count}} subgroups were corrected since and have their former values here._one':
    'One subgroup was corrected since and has its former values here.',
  '{{count}} subgroups were corrected since and have their former values here._other':
    '{{count}} subgroups were corrected since and have their former values here.',
  '{{count}} subgroups were measured before then but recorded later: nobody saw them, so they are not shown._one':
    'One subgroup was measured before then but recorded later: nobody saw it, so it is not shown.',
  '{{count}} subgroups were measured before then but recorded later: nobody saw them, so they are not shown._other':
    '{{count}} subgroups were measured before then but recorded later: nobody saw them, so they are not shown.',
  '{{label}} · {{count}} subgroups_one': '{{label}} · {{count}} subgroup',
  '{{label}} · {{count}} subgroups_other': '{{label}} · {{count}} subgroups',
  '{{count}} subgroups found so far; scroll to look further_one':
    '{{count}} subgroup found so far; scroll to look further',
  '{{count}} subgroups found so far; scroll to look further_other':
    '{{count}} subgroups found so far; scroll to look further',
  '{{count}} subgroups on {{charts}} charts, from {{first}} to {{last}}._one':
    '{{count}} subgroup on {{charts}} chart, at {{first}}.',
  '{{count}} subgroups on {{charts}} charts, from {{first}} to {{last}}._other':
    '{{count}} subgroups on {{charts}} charts, from {{first}} to {{last}}.',
  '{{count}} acknowledged violations_one': '{{count}} acknowledged violation',
  '{{count}} acknowledged violations_other': '{{count}} acknowledged violations',
  '{{count}} characteristics_one': '{{count}} characteristic',
  '{{count}} characteristics_other': '{{count}} characteristics',
  '{{count}} decimals are kept here. Check for a slip._one': 'One decimal is kept here. Check for a slip.',
  '{{count}} decimals are kept here. Check for a slip._other':
    '{{count}} decimals are kept here. Check for a slip.',
  '{{count}} that name no operator_one': '{{count}} that names no operator',
  '{{count}} that name no operator_other': '{{count}} that name no operator',
  '{{count}} that name no part number_one': '{{count}} that names no part number',
  '{{count}} that name no part number_other': '{{count}} that name no part number',
  '{{count}} that have no {{by}} yet_one': '{{count}} that has no {{by}} yet',
  '{{count}} that have no {{by}} yet_other': '{{count}} that have no {{by}} yet',
  '{{count}} that were withdrawn_one': '{{count}} that was withdrawn',
  '{{count}} that were withdrawn_other': '{{count}} that were withdrawn',
  'None of these {{count}} violations names an operator._one': 'The one violation here names no operator.',
  'None of these {{count}} violations names an operator._other':
    'None of these {{count}} violations names an operator.',
  'None of these {{count}} violations names a part number._one':
    'The one violation here names no part number.',
  'None of these {{count}} violations names a part number._other':
    'None of these {{count}} violations names a part number.',
  'None of these {{count}} violations has a {{by}} yet. People give one when they acknowledge._one':
    'The one violation here has no {{by}} yet. People give one when they acknowledge.',
  'None of these {{count}} violations has a {{by}} yet. People give one when they acknowledge._other':
    'None of these {{count}} violations has a {{by}} yet. People give one when they acknowledge.',
}
