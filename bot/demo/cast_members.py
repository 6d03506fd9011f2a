"""Those of the sample commune who are before their admission, or in probation."""

from datetime import date

from bot.demo.cast_shapes import SampleCandidate, SampleIntroducer, SampleStep
from domain.candidates import Schooling, Sex, Stage
from domain.road.events import Milestone

_BY_MEMBERS = ("1-KNĐ", "2-KNĐ", "3A-KNĐ", "5-KNĐ")
_BY_THE_UNION = ("1-KNĐ", "2-KNĐ", "3-KNĐ", "4-KNĐ", "5-KNĐ")


def _papers(codes: tuple[str, ...], day: date) -> tuple[tuple[str, date], ...]:
    return tuple((code, day) for code in codes)


MEMBERS: tuple[SampleCandidate, ...] = (
    SampleCandidate(
        branch="TH",
        number=1,
        name="Nguyễn Thị Hạnh",
        birth="14/2/1995",
        sex=Sex.FEMALE,
        schooling=Schooling.UNIVERSITY,
        stage=Stage.RECOGNITION,
        nominator="tham",
        reason="sample-reason-th",
        nominated=date(2024, 1, 15),
        mentor="hue",
        resolved=date(2024, 2, 22),
        again=date(2025, 10, 22),
        steps=(
            SampleStep(Stage.TRAINED, date(2024, 7, 19), "12/GCN"),
            SampleStep(Stage.FILE, date(2024, 10, 22)),
            SampleStep(Stage.VERIFICATION, date(2024, 12, 2)),
            SampleStep(Stage.OPINIONS, date(2025, 3, 10)),
            SampleStep(Stage.PROPOSED, date(2025, 7, 22), vote=(5, 5, 5, 0)),
            SampleStep(Stage.DECIDED, date(2025, 9, 22), "41-QĐ/ĐU", received=date(2025, 9, 26)),
            SampleStep(Stage.PROBATION, date(2025, 10, 15)),
            SampleStep(Stage.RECOGNITION, date(2026, 10, 22), vote=(5, 5, 5, 0)),
        ),
        events=(
            (Milestone.MEMBER_PROFILE, date(2025, 10, 30)),
            (Milestone.NEW_MEMBER_CLASS, date(2026, 5, 22)),
        ),
        papers=(*_papers(_BY_THE_UNION, date(2025, 6, 16)), ("10-KNĐ", date(2026, 10, 16))),
        introducers=(
            SampleIntroducer(member="hue", known_since="2020"),
            SampleIntroducer(union="DX"),
        ),
    ),
    SampleCandidate(
        branch="TH",
        number=2,
        name="Lò Văn Nam",
        birth="6/1994",
        sex=Sex.MALE,
        schooling=Schooling.UNIVERSITY,
        stage=Stage.PROBATION,
        nominator="hue",
        reason="sample-reason-th",
        nominated=date(2024, 9, 10),
        mentor="khoa",
        resolved=date(2024, 10, 22),
        again=date(2026, 5, 22),
        steps=(
            SampleStep(Stage.TRAINED, date(2025, 6, 20), "30/GCN"),
            SampleStep(Stage.FILE, date(2025, 7, 22)),
            SampleStep(Stage.VERIFICATION, date(2025, 9, 8)),
            SampleStep(Stage.OPINIONS, date(2025, 11, 20)),
            SampleStep(Stage.PROPOSED, date(2026, 2, 22), vote=(5, 5, 4, 1)),
            SampleStep(Stage.DECIDED, date(2026, 4, 28), "17-QĐ/ĐU", received=date(2026, 5, 4)),
            SampleStep(Stage.PROBATION, date(2026, 5, 19)),
        ),
        events=((Milestone.MEMBER_PROFILE, date(2026, 5, 28)),),
        papers=_papers(_BY_MEMBERS, date(2026, 1, 12)),
        introducers=(
            SampleIntroducer(member="tham", known_since="2019"),
            SampleIntroducer(member="khoa", known_since="2022"),
        ),
    ),
    SampleCandidate(
        branch="PH",
        number=2,
        name="Lường Văn Phong",
        birth="21/7/1996",
        sex=Sex.MALE,
        schooling=Schooling.UPPER_SECONDARY,
        stage=Stage.PROBATION,
        nominator="anh",
        reason="sample-reason-ph-2",
        nominated=date(2024, 6, 10),
        mentor="dung",
        resolved=date(2024, 7, 22),
        again=date(2025, 12, 22),
        steps=(
            SampleStep(Stage.TRAINED, date(2024, 12, 20), "27/GCN"),
            SampleStep(Stage.FILE, date(2025, 2, 22)),
            SampleStep(Stage.VERIFICATION, date(2025, 4, 14)),
            SampleStep(Stage.OPINIONS, date(2025, 6, 23)),
            SampleStep(Stage.PROPOSED, date(2025, 8, 22), vote=(8, 8, 8, 0)),
            SampleStep(Stage.DECIDED, date(2025, 11, 24), "52-QĐ/ĐU", received=date(2025, 12, 1)),
            SampleStep(Stage.PROBATION, date(2025, 12, 19)),
        ),
        events=((Milestone.MEMBER_PROFILE, date(2026, 1, 5)),),
        papers=_papers(_BY_MEMBERS, date(2025, 7, 14)),
        introducers=(
            SampleIntroducer(member="hung", known_since="2015"),
            SampleIntroducer(member="anh", known_since="2018"),
        ),
    ),
    SampleCandidate(
        branch="TH",
        number=3,
        name="Vàng A Tráng",
        birth="1997",
        sex=Sex.MALE,
        schooling=Schooling.UNIVERSITY,
        stage=Stage.PROPOSED,
        nominator="tham",
        reason="sample-reason-th",
        nominated=date(2025, 1, 13),
        mentor="hue",
        resolved=date(2025, 2, 22),
        steps=(
            SampleStep(Stage.TRAINED, date(2025, 6, 20), "32/GCN"),
            SampleStep(Stage.FILE, date(2025, 10, 22)),
            SampleStep(Stage.VERIFICATION, date(2025, 12, 8)),
            SampleStep(Stage.OPINIONS, date(2026, 4, 13)),
            SampleStep(Stage.PROPOSED, date(2026, 9, 22), vote=(5, 5, 4, 1)),
        ),
        papers=_papers(_BY_THE_UNION, date(2026, 7, 6)),
        introducers=(
            SampleIntroducer(member="tham", known_since="8/2022"),
            SampleIntroducer(union="DX"),
        ),
    ),
    SampleCandidate(
        branch="PH",
        number=3,
        name="Cà Thị Lan",
        birth="11/1999",
        sex=Sex.FEMALE,
        schooling=Schooling.COLLEGE,
        stage=Stage.DECIDED,
        nominator="anh",
        reason="sample-reason-ph-3",
        nominated=date(2024, 11, 11),
        mentor="xuan",
        resolved=date(2024, 12, 22),
        steps=(
            SampleStep(Stage.TRAINED, date(2025, 6, 20), "33/GCN"),
            SampleStep(Stage.FILE, date(2025, 9, 22)),
            SampleStep(Stage.VERIFICATION, date(2025, 11, 10)),
            SampleStep(Stage.OPINIONS, date(2026, 3, 16)),
            SampleStep(Stage.PROPOSED, date(2026, 7, 22), vote=(8, 8, 7, 1)),
            SampleStep(Stage.DECIDED, date(2026, 10, 5), "38-QĐ/ĐU", received=date(2026, 10, 12)),
        ),
        papers=_papers(_BY_MEMBERS, date(2026, 5, 18)),
        introducers=(
            SampleIntroducer(member="anh", known_since="2020"),
            SampleIntroducer(member="xuan", known_since="2021"),
        ),
    ),
)
