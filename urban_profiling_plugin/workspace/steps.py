"""What a guided workflow is made of: steps as data, free of QGIS and Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

CITY, ALGORITHM, VERIFICATION, SUMMARY = "city", "algorithm", "verification", "summary"
"""What a step's page shows: the layers of the city, an algorithm's form, candidates to go through one by one, or the
result of the whole workflow."""


@dataclass(frozen=True)
class Doubt:
    """A sentence on what is not verified or not analysed, told in the brief while the figure `more` is above `than`.

    `text` names figures and parameters by key; `than` is the key of a figure too, or empty for zero.
    """

    text: str
    more: str
    than: str = ""


@dataclass(frozen=True)
class Headline:
    """The one big figure of a result. Templates name figures and parameters by key; one that is unknown drops the text.

    Attributes
    ----------
    figure : key of the number output.
    caption : what it is a share or a number of.
    details : sentences below it, each shown when its figures are known.
    line : the short line in the list of steps.
    doubts : what the brief says of it beyond the details: not verified, not analysed, estimated.
    otherwise : what to say below while a figure is unknown, by its key.
    """

    figure: str
    caption: str
    details: tuple[str, ...] = ()
    line: str = ""
    doubts: tuple[Doubt, ...] = ()
    otherwise: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class StandIn:
    """What to say while a figure of this step or an earlier one (``stem.KEY``) is unknown: floor area stands in."""

    unknown: str
    headline: Headline


@dataclass(frozen=True)
class Need:
    """What a step cannot run without beside layers and files.

    Attributes
    ----------
    label : what a person has to give.
    one_of : parameters of which one must be given.
    differ : pairs of parameters of which one pair must differ: nothing is compared with itself.
    """

    label: str
    one_of: tuple[str, ...] = ()
    differ: tuple[tuple[str, str], ...] = ()

    def is_met(self, values: Mapping[str, Any]) -> bool:
        """Tell whether these parameters do."""
        given = not self.one_of or any(values.get(key) not in (None, "", []) for key in self.one_of)
        return given and (not self.differ or any(values.get(one) != values.get(two) for one, two in self.differ))


@dataclass(frozen=True)
class Step:
    """One page of a workflow.

    Attributes
    ----------
    stem : of the algorithm, or of the page.
    title, what : the heading, and what the step does and why.
    algorithm : its id within the provider; empty for a page that runs none.
    page : `CITY`, `ALGORITHM`, `VERIFICATION` or `SUMMARY`.
    inputs : what fills a parameter: roles (``streets``), results, settings or figures of earlier steps (``stem.KEY``,
        of other workflows too) and tables of the city's GeoPackage (``table:name``); the first that is there is taken.
    files : names of files that fill a parameter where they lie in the city's folder.
    needed : parameters that the algorithm can do without and this step cannot.
    wants : what else must be given.
    settings : values in place of an algorithm's defaults.
    field_names : names of fields, in lower case, that a parameter takes where its layer has them.
    shown : parameters at the top of the form, the others under “More settings”; all that are not advanced when empty.
    outputs : keys of the layers to make, the one that shows the result first.
    drawn : layers that are visible at first, of this step, (``stem.KEY``) of others, or a role's; its first when empty.
    fills : the role that a layer made here takes on, by its key.
    stand_in : the headline for results in which floor area stands in for people.
    warnings : figures that, above zero, ask for a look.
    words : what a person reads for the labels of the breakdown.
    bars : unit of the breakdown where it is not the headline's.
    optional : the workflow is complete without it.
    """

    stem: str
    title: str
    what: str
    algorithm: str = ""
    page: str = ALGORITHM
    inputs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    files: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    needed: tuple[str, ...] = ()
    wants: tuple[Need, ...] = ()
    settings: Mapping[str, Any] = field(default_factory=dict)
    field_names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    shown: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    drawn: tuple[str, ...] = ()
    fills: Mapping[str, str] = field(default_factory=dict)
    headline: Headline | None = None
    stand_in: StandIn | None = None
    warnings: tuple[str, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    bars: str = ""
    optional: bool = False

    def table(self, key: str) -> str:
        """Return the table of the city's GeoPackage that an output goes to."""
        return self.stem if key == "OUTPUT" else f"{self.stem}_{key.lower()}"


@dataclass(frozen=True)
class Workflow:
    """Steps in the order in which they build on each other.

    `roles` are the layers of the city that it works with, `required` those without which it has no result; each entry
    of `required` lists roles of which one is enough. `map` names what the map of its brief draws, from the top: roles
    and results (``stem.KEY``), those that are there; when empty, what the last step of its summary draws, between the
    outlines of the areas, streets and water.
    """

    stem: str
    title: str
    icon: str
    roles: tuple[str, ...]
    required: tuple[tuple[str, ...], ...]
    steps: tuple[Step, ...]
    map: tuple[str, ...] = ()

    def step(self, stem: str) -> Step | None:
        """Return a step by its stem, or ``None``."""
        return next((step for step in self.steps if step.stem == stem), None)
