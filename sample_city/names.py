"""Names for a place that does not exist; some are not plain English, as names are."""

from __future__ import annotations

CITY_NAME = "Sample City"
RIVER_NAME = "Amber River"


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in text.split())


STREET_WORDS = _words(
    """Acacia Almond Apricot Baobab Cedar Citrus Coral Date_Palm Fig Hibiscus Jasmine Juniper Laurel Lemon Mango Mint
    Mulberry Myrtle Neem Oleander Olive Orange Papaya Pomegranate Quince Rosemary Saffron Sesame Sycamore Tamarind
    Tamarisk Thyme Walnut Willow Potters Weavers Coppersmiths Boatbuilders Fishermen Saddlers Bakers Lantern Well
    Windmill Lighthouse Harbour Cañada Forêt Ñandú Übersee"""
)
PLACE_WORDS = _words(
    """Fountain Palm Orchard Mill Cliff Sunset Harvest Pilgrims Caravan Lantern Swallow Heron Pelican Ibis Falcon
    Gazelle Oryx Acacia Cedar Cypress Poplar Liberty Market Spring Bastion"""
)
AREA_FIRST = _words("North South East West Upper Lower Old New Great Little")
AREA_SECOND = _words(
    """Almery Bastide Calder Dunmoor Esker Fenwick Galera Harrow Istria Jolan Kessel Lumina Marisol Norden Orchard
    Pellam Quarry Rosalia Sandor Tavira Umbria Velden Wexley Yarrow Zafra"""
)
