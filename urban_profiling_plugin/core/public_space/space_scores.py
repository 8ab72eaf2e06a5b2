"""Scores of spaces from answers: by dimension and group, with what few people stand behind left empty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..disclosure import hide_small_parts, is_small
from .quality_questions import Question
from .survey_answers import Answers

SAFETY, WOMEN_SAFETY = "safety", "women_safety"
WOMEN = (
    *("women", "woman", "female", "females", "f", "w", "femme", "femmes", "féminin", "feminin"),
    *("mujer", "mujeres", "femenino", "mulher", "mulheres", "feminino", "امرأة", "نساء", "أنثى", "إناث"),
    *("женщина", "женщины", "женский", "女", "女性"),
)
"""How survey forms write that the respondent is a woman."""


@dataclass(frozen=True)
class HiddenScores:
    """What stays empty: scores by space, group (0: everyone) and dimension, numbers of forms by space and group."""

    scores: np.ndarray
    counts: np.ndarray

    @property
    def rows(self) -> np.ndarray:
        """Return which spaces have something hidden."""
        return self.scores.any(axis=(1, 2)) | self.counts.any(axis=1)


@dataclass(frozen=True)
class SpaceScores:
    """Scores by space, group (0: everyone) and dimension before anything is hidden.

    Attributes
    ----------
    points, weights : sums of ``w_q s_q`` and of ``w_q`` over the answered questions, shape (spaces, groups,
        dimensions).
    people : how many forms a score stands on, the same shape.
    people_any : forms with an answer at all, shape (spaces, groups).
    """

    dimensions: tuple[str, ...]
    points: np.ndarray
    weights: np.ndarray
    people: np.ndarray
    people_any: np.ndarray

    @staticmethod
    def of(answers: Answers, questions: Sequence[Question], spaces_n: int) -> SpaceScores:
        """Return the scores of these answers."""
        dimensions = tuple(dict.fromkeys(q.dimension for q, asked in zip(questions, answers.asked) if asked))
        shape = (spaces_n, len(answers.groups) + 1, len(dimensions))
        points, weights, people = np.zeros(shape), np.zeros(shape), np.zeros(shape)
        people_any = np.zeros(shape[:2])
        given = ~np.isnan(answers.scores)
        counts = given & (np.array([question.weight for question in questions]) > 0)
        place = np.array([dimensions.index(q.dimension) if q.dimension in dimensions else -1 for q in questions])
        for group in range(shape[1]):
            mine = np.flatnonzero((answers.group == group - 1) | (group == 0))
            space = answers.space[mine]
            for number, question in enumerate(questions):
                told = counts[mine, number]
                if not told.any():
                    continue
                count = np.bincount(space[told], minlength=spaces_n)
                worth = np.bincount(space[told], answers.scores[mine[told], number], spaces_n)
                points[:, group, place[number]] += question.weight * worth / np.maximum(count, 1)
                weights[:, group, place[number]] += question.weight * (count > 0)
            for index in range(len(dimensions)):
                told = counts[mine][:, place == index].any(axis=1)
                people[:, group, index] = np.bincount(space[told], minlength=spaces_n)
            people_any[:, group] = np.bincount(space[given[mine].any(axis=1)], minlength=spaces_n)
        return SpaceScores(dimensions, points, weights, people, people_any)

    def hidden(self, minimum: float) -> HiddenScores:
        """Return what few people stand behind, and what would give it away."""
        scores, counts = is_small(self.people, minimum), is_small(self.people_any, minimum)
        counts[:, 0] = False
        if self.people.shape[1] > 1:
            rest = self.people_any[:, 0] - self.people_any[:, 1:].sum(axis=1)
            counts[:, 1:] = hide_small_parts(self.people_any[:, 1:], rest, minimum)
            for index in range(len(self.dimensions)):
                people = self.people[:, :, index]
                rest = people[:, 0] - people[:, 1:].sum(axis=1)
                scores[:, 1:, index] = hide_small_parts(people[:, 1:], rest, minimum)
            # where the number of forms is hidden, a score shown for everyone and for others would give it away
            scores[:, 1:] |= counts[:, 1:, None] & (self.people[:, 1:] > 0)
        return HiddenScores(scores, counts)

    def shown(self, hidden: HiddenScores, chosen: Sequence[str]) -> np.ndarray:
        """Return the score over these dimensions as far as they are shown, shape (spaces, groups), NaN for none."""
        places = [self.dimensions.index(name) for name in chosen]
        seen = ~hidden.scores[:, :, places]
        points, weights = self.points[:, :, places], self.weights[:, :, places]
        whole = np.where(seen, weights, 0).sum(axis=2)
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.where(whole > 0, np.where(seen, points, 0).sum(axis=2) / whole, np.nan)


def womens_safety(
    answers: Answers, questions: Sequence[Question], scores: SpaceScores, hidden: HiddenScores
) -> np.ndarray | None:
    """Return the safety of each space as women answered it, whatever the forms call them; ``None`` if none says so.

    Forms of one survey may write “F” and “female”: these are one group here, hidden where a part of it is.
    """
    women = np.array([number for number, group in enumerate(answers.groups, start=1) if group in WOMEN], dtype=np.int64)
    if not len(women) or SAFETY not in scores.dimensions:
        return None
    group = np.where(np.isin(answers.group + 1, women), 0, -1)
    together = SpaceScores.of(replace(answers, group=group, groups=("women",)), questions, len(scores.points))
    place = scores.dimensions.index(SAFETY)
    shown = ~hidden.scores[:, women, place].any(axis=1) & (together.weights[:, 1, place] > 0)
    found = np.full(len(shown), np.nan)
    found[shown] = together.points[shown, 1, place] / together.weights[shown, 1, place]
    return found
