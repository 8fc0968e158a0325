import account from './en/account'
import type zh from './zh'
import advice from './en/advice'
import assessment from './en/assessment'
import calendar from './en/calendar'
import city from './en/city'
import commands from './en/commands'
import desk from './en/desk'
import enterprise from './en/enterprise'
import evidence from './en/evidence'
import fields from './en/fields'
import figures from './en/figures'
import forms from './en/forms'
import grain from './en/grain'
import home from './en/home'
import honour from './en/honour'
import importing from './en/importing'
import lists from './en/lists'
import notice from './en/notice'
import pairing from './en/pairing'
import panel from './en/panel'
import plan from './en/plan'
import policy from './en/policy'
import project from './en/project'
import report from './en/report'
import service from './en/service'
import shell from './en/shell'
import standard from './en/standard'
import station from './en/station'
import words from './en/words'

const en: typeof zh = {
  ...account,
  ...desk,
  ...shell, ...policy, ...lists, ...grain, ...enterprise, ...station, ...project, ...panel,
  ...assessment, ...home, ...standard, ...plan,
  ...importing,
  ...evidence,
  ...notice,
  ...report,
  ...calendar,
  ...service,
  ...honour,
  ...advice,
  ...pairing,
  ...figures, ...city, ...words, ...commands, ...fields, ...forms,
}

export default en
