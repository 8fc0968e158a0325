import account from './zh/account'
import advice from './zh/advice'
import assessment from './zh/assessment'
import calendar from './zh/calendar'
import city from './zh/city'
import commands from './zh/commands'
import desk from './zh/desk'
import enterprise from './zh/enterprise'
import evidence from './zh/evidence'
import fields from './zh/fields'
import figures from './zh/figures'
import forms from './zh/forms'
import grain from './zh/grain'
import home from './zh/home'
import honour from './zh/honour'
import importing from './zh/importing'
import lists from './zh/lists'
import notice from './zh/notice'
import pairing from './zh/pairing'
import panel from './zh/panel'
import plan from './zh/plan'
import policy from './zh/policy'
import project from './zh/project'
import report from './zh/report'
import service from './zh/service'
import shell from './zh/shell'
import standard from './zh/standard'
import station from './zh/station'
import words from './zh/words'

export default {
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
