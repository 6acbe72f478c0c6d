#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What check_translations.py finds and what it lets pass."""
import unittest
import xml.etree.ElementTree

from check_translations import fault_of_form, faults_of_message


def message(source: str, *forms: str):
    element = xml.etree.ElementTree.Element("message", {"numerus": "yes"})
    xml.etree.ElementTree.SubElement(element, "source").text = source
    translation = xml.etree.ElementTree.SubElement(element, "translation")
    for form in forms:
        xml.etree.ElementTree.SubElement(translation, "numerusform").text = form
    return element


class Forms(unittest.TestCase):
    cases = [
        ("%1 of %2", "%2, davon %1", None),
        ("%Ln record(s)", "ein Datensatz", None),
        ("%L1 of %2", "%1 von %2", None),
        ("%1 of %2", "%1", "lacks a place of the sentence"),
        ("%1", "%1 %2", "has a place that the sentence lacks"),
        ("%1 of %1", "%1", "lacks a place of the sentence"),
        ("<b>%1</b>", "%1", "differs in markup"),
        ("{{text}}", "{{Text}}", "differs in markup"),
        ("&Save", "&Sichern", None),
        ("&Save", "Sichern", "differs in having an access key"),
        ("Save", "&Sichern", "differs in having an access key"),
        ("a &amp; b", "a &amp; b", None),
    ]

    def test_cases(self):
        for source, form, fault in self.cases:
            with self.subTest(source=source, form=form):
                self.assertEqual(fault_of_form(source, form), fault)


class Plurals(unittest.TestCase):
    cases = [
        ("de", ["%n Satz", "%n Sätze"], 0),
        ("de", ["%n Sätze"], 1),
        ("ja", ["%n 件"], 0),
        ("ja", ["%n 件", "%n 件"], 1),
        ("de", ["", ""], 0),
        ("en", ["%n record", ""], 1),
    ]

    def test_cases(self):
        for language, forms, count in self.cases:
            with self.subTest(language=language, forms=forms):
                found = list(faults_of_message(language, "Context", message("%n record(s)", *forms)))
                self.assertEqual(len(found), count)


if __name__ == "__main__":
    unittest.main()
