"""The table of steps: who reads each, and what it is in words for one of them.

A step that is not in this table is not planned. What is registered here says things and plans
nothing: neither `planning` nor `reviews.reviewing` may be imported from there.
"""

from collections.abc import Mapping
from types import MappingProxyType

from domain.cycle import Step
from services.above import committee_month, digest
from services.away import home_step
from services.ballots import ballot_step
from services.classes import class_step
from services.deadlines import warning_step
from services.mentors import pairs, silence
from services.monthly import asking_step, branch_steps, ladder, notice
from services.monthly.spoken import Speech
from services.organisations import chapter_step
from services.plans import forecast_step
from services.sources import round_step, source_step
from services.tasks import asking as task_asking
from services.union import year_step
from services.visits import visit_step

STEPS: Mapping[Step, Speech] = MappingProxyType(
    {
        Step.OPEN: Speech(asking_step.readers, asking_step.opening),
        Step.NUDGE: Speech(asking_step.readers, asking_step.nudge),
        Step.PACK: Speech(branch_steps.those_who_prepare, branch_steps.pack),
        Step.PROMPT: Speech(branch_steps.those_who_lead, branch_steps.prompt),
        Step.REFRESH: Speech(branch_steps.those_who_prepare, branch_steps.pack),
        Step.CONCLUDE: Speech(branch_steps.those_who_conclude, branch_steps.conclude),
        Step.CHASE: Speech(branch_steps.those_who_lead, ladder.chase),
        Step.ESCALATE: Speech(ladder.told, ladder.escalate),
        Step.CHAPTER: Speech(chapter_step.chapter_readers, chapter_step.chapter),
        Step.PAIR: Speech(pairs.readers, pairs.speak),
        Step.SILENT: Speech(silence.readers, silence.speak),
        Step.SOURCE: Speech(source_step.readers, source_step.speak),
        Step.NOTICE: Speech(notice.readers, notice.speak),
        Step.COMMITTEE: Speech(committee_month.readers, committee_month.speak),
        Step.DIGEST: Speech(digest.readers, digest.speak),
        Step.HOME: Speech(home_step.readers, home_step.speak),
        Step.TASK: Speech(task_asking.readers, task_asking.speak),
        Step.ROUND: Speech(round_step.readers, round_step.speak),
        Step.CLASS: Speech(class_step.readers, class_step.speak),
        Step.FORECAST: Speech(forecast_step.readers, forecast_step.speak),
        Step.DEADLINE: Speech(warning_step.readers, warning_step.speak),
        Step.UNION: Speech(year_step.readers, year_step.speak),
        Step.VISIT: Speech(visit_step.readers, visit_step.speak),
        Step.BALLOT: Speech(ballot_step.readers, ballot_step.speak),
    }
)
