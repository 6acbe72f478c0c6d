<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementVerb</name>
    <message numerus="yes">
        <source>%Ln more pair(s): see --json.</source>
        <translation>
            <numerusform>%Ln more pair: see --json.</numerusform>
            <numerusform>%Ln more pairs: see --json.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) with two or more opinions.</source>
        <translation>
            <numerusform>%Ln record with two or more opinions.</numerusform>
            <numerusform>%Ln records with two or more opinions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coefficient</name>
    <message numerus="yes">
        <source>%1 of the %Ln disagreement(s) are “%2” against “%3”: sharpen these two descriptions.</source>
        <extracomment>%1 and %Ln: counts; %2, %3: options</extracomment>
        <translation>
            <numerusform>%1 of the %Ln disagreement is “%2” against “%3”: sharpen these two descriptions.</numerusform>
            <numerusform>%1 of the %Ln disagreements are “%2” against “%3”: sharpen these two descriptions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnLabelsText</name>
    <message numerus="yes">
        <source>%Ln record(s) have an option in the column.</source>
        <translation>
            <numerusform>%Ln record has an option in the column.</numerusform>
            <numerusform>%Ln records have an option in the column.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have another value and get no label.</source>
        <translation>
            <numerusform>%Ln record has another value and gets no label.</numerusform>
            <numerusform>%Ln records have another value and get no label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have no value.</source>
        <translation>
            <numerusform>%Ln record has no value.</numerusform>
            <numerusform>%Ln records have no value.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message numerus="yes">
        <source>Takes %Ln token(s).</source>
        <translation>
            <numerusform>Takes %Ln token.</numerusform>
            <numerusform>Takes %Ln tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionNotes</name>
    <message numerus="yes">
        <source>%Ln label(s) decided.</source>
        <translation>
            <numerusform>%Ln label decided.</numerusform>
            <numerusform>%Ln labels decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) skipped: there was nothing to decide, or it was decided so already.</source>
        <translation>
            <numerusform>%Ln record skipped: there was nothing to decide, or it was decided so already.</numerusform>
            <numerusform>%Ln records skipped: there was nothing to decide, or it was decided so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed since and stay as they are.</source>
        <translation>
            <numerusform>%Ln record changed since and stays as it is.</numerusform>
            <numerusform>%Ln records changed since and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) left out, which a model has labelled since you looked.</source>
        <translation>
            <numerusform>%Ln record left out, which a model has labelled since you looked.</numerusform>
            <numerusform>%Ln records left out, which a model has labelled since you looked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoReport</name>
    <message numerus="yes">
        <source>Verifying the least confident 10 % (%Ln label(s)) lifts the accuracy from %1 to %2; as many at random: %3.</source>
        <translation>
            <numerusform>Verifying the least confident 10 % (%Ln label) lifts the accuracy from %1 to %2; as many at random: %3.</numerusform>
            <numerusform>Verifying the least confident 10 % (%Ln labels) lifts the accuracy from %1 to %2; as many at random: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln label(s), %2 of them on messages that a person had labelled (what the model learnt from, left out here)</source>
        <translation>
            <numerusform>%1: %Ln label, %2 of them on messages that a person had labelled (what the model learnt from, left out here)</numerusform>
            <numerusform>%1: %Ln labels, %2 of them on messages that a person had labelled (what the model learnt from, left out here)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) imported, with %L1 gold labels and %L2 labels of a person.</source>
        <translation>
            <numerusform>%Ln record imported, with %L1 gold labels and %L2 labels of a person.</numerusform>
            <numerusform>%Ln records imported, with %L1 gold labels and %L2 labels of a person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agent %1 (a small statistical model, no network) labelled %Ln record(s); %2 failed.</source>
        <translation>
            <numerusform>The agent %1 (a small statistical model, no network) labelled %Ln record; %2 failed.</numerusform>
            <numerusform>The agent %1 (a small statistical model, no network) labelled %Ln records; %2 failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message numerus="yes">
        <source>Wrote %Ln record(s) to %1.</source>
        <translation>
            <numerusform>Wrote %Ln record to %1.</numerusform>
            <numerusform>Wrote %Ln records to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln row(s); %L1 have a final label.</source>
        <translation>
            <numerusform>The file has %Ln row; %L1 have a final label.</numerusform>
            <numerusform>The file has %Ln rows; %L1 have a final label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln span(s).</source>
        <translation>
            <numerusform>It holds %Ln span.</numerusform>
            <numerusform>It holds %Ln spans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were left out.</source>
        <translation>
            <numerusform>%Ln record was left out.</numerusform>
            <numerusform>%Ln records were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GivenValue</name>
    <message numerus="yes">
        <source>%1 is a single choice: give one value, not %Ln.</source>
        <translation>
            <numerusform>%1 is a single choice: give one value, not %Ln.</numerusform>
            <numerusform>%1 is a single choice: give one value, not %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln row(s) have an id that occurred before (%1 in the file, %2 in the project), so nothing was imported. Choose to skip such rows or to update their records, or correct the file.</source>
        <translation>
            <numerusform>%Ln row has an id that occurred before (%1 in the file, %2 in the project), so nothing was imported. Choose to skip such rows or to update their records, or correct the file.</numerusform>
            <numerusform>%Ln rows have an id that occurred before (%1 in the file, %2 in the project), so nothing was imported. Choose to skip such rows or to update their records, or correct the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of the file differ from those that are in the project already, of the same person or of gold.</source>
        <translation>
            <numerusform>%Ln label of the file differs from what is in the project already, of the same person or of gold.</numerusform>
            <numerusform>%Ln labels of the file differ from those that are in the project already, of the same person or of gold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have another text for a record that people decided on.</source>
        <translation>
            <numerusform>%Ln row has another text for a record that people decided on.</numerusform>
            <numerusform>%Ln rows have another text for a record that people decided on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%Ln with an id that had occurred before (%L1 in the file, %L2 in the project)</source>
        <comment>counts rows</comment>
        <translation>
            <numerusform>%Ln with an id that had occurred before (%L1 in the file, %L2 in the project)</numerusform>
            <numerusform>%Ln with an id that had occurred before (%L1 in the file, %L2 in the project)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these skipped</source>
        <comment>counts rows</comment>
        <translation>
            <numerusform>%Ln of these skipped</numerusform>
            <numerusform>%Ln of these skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gold label(s)</source>
        <translation>
            <numerusform>%Ln gold label</numerusform>
            <numerusform>%Ln gold labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gold value(s) that are no option, left empty</source>
        <translation>
            <numerusform>%Ln gold value that is no option, left empty</numerusform>
            <numerusform>%Ln gold values that are no option, left empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of a person</source>
        <translation>
            <numerusform>%Ln label of a person</numerusform>
            <numerusform>%Ln labels of a person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of a person that are no option, left empty</source>
        <translation>
            <numerusform>%Ln label of a person that is no option, left empty</numerusform>
            <numerusform>%Ln labels of a person that are no option, left empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s): %1</source>
        <translation>
            <numerusform>%Ln time: %1</numerusform>
            <numerusform>%Ln times: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad row(s), left out</source>
        <translation>
            <numerusform>%Ln bad row, left out</numerusform>
            <numerusform>%Ln bad rows, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln row(s) from %1: %2 added, %3 updated.</source>
        <translation>
            <numerusform>Imported %Ln row from %1: %2 added, %3 updated.</numerusform>
            <numerusform>Imported %Ln rows from %1: %2 added, %3 updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out: no text, and no record of that id</source>
        <translation>
            <numerusform>%Ln row left out: no text, and no record of that id</numerusform>
            <numerusform>%Ln rows left out: no text, and no record of that id</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated record(s) stayed as they were</source>
        <translation>
            <numerusform>%Ln updated record stayed as it was</numerusform>
            <numerusform>%Ln updated records stayed as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an empty text; their records keep the text they have</source>
        <translation>
            <numerusform>%Ln row has an empty text; its record keeps the text it has</numerusform>
            <numerusform>%Ln rows have an empty text; their records keep the text they have</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cell(s) of labels are no label; labels that are there stay</source>
        <translation>
            <numerusform>%Ln empty cell of a label is no label; the label that is there stays</numerusform>
            <numerusform>%Ln empty cells of labels are no label; labels that are there stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) that were there replaced by what the file says</source>
        <translation>
            <numerusform>%Ln label that was there replaced by what the file says</numerusform>
            <numerusform>%Ln labels that were there replaced by what the file says</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) that were there kept, where the file says otherwise</source>
        <translation>
            <numerusform>%Ln label that was there kept, where the file says otherwise</numerusform>
            <numerusform>%Ln labels that were there kept, where the file says otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that people decided on got another text</source>
        <translation>
            <numerusform>%Ln record that people decided on got another text</numerusform>
            <numerusform>%Ln records that people decided on got another text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that people decided on keep their text, where the file has another; --on-conflict replace takes it</source>
        <translation>
            <numerusform>%Ln record that people decided on keeps its text, where the file has another; --on-conflict replace takes it</numerusform>
            <numerusform>%Ln records that people decided on keep their text, where the file has another; --on-conflict replace takes it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s) without a text: the row has none</source>
        <translation>
            <numerusform>%Ln new record without a text: the row has none</numerusform>
            <numerusform>%Ln new records without a text: the row has none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s) with the id of a deleted one</source>
        <translation>
            <numerusform>%Ln new record with the id of a deleted one</numerusform>
            <numerusform>%Ln new records with the id of a deleted one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln row(s) from %1: %2 added, %3 updated.</source>
        <translation>
            <numerusform>Read %Ln row from %1: %2 added, %3 updated.</numerusform>
            <numerusform>Read %Ln rows from %1: %2 added, %3 updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) left out</source>
        <translation>
            <numerusform>%Ln span left out</numerusform>
            <numerusform>%Ln spans left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) taken for what they seem to mean</source>
        <translation>
            <numerusform>%Ln place taken for what they seem to mean</numerusform>
            <numerusform>%Ln places taken for what they seem to mean</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) left out, whose label is no option; --add-options makes it one</source>
        <translation>
            <numerusform>%Ln span left out, whose label is no option; --add-options makes it one</numerusform>
            <numerusform>%Ln spans left out, whose label is no option; --add-options makes it one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSpans</name>
    <message numerus="yes">
        <source>Added %Ln option(s) to &quot;%1&quot;: %2.</source>
        <translation>
            <numerusform>Added %Ln option to &quot;%1&quot;: %2.</numerusform>
            <numerusform>Added %Ln options to &quot;%1&quot;: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%Ln gold value(s) kept for measuring and never used as an answer.</source>
        <translation>
            <numerusform>%Ln gold value kept for measuring and never used as an answer.</numerusform>
            <numerusform>%Ln gold values kept for measuring and never used as an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) by a person.</source>
        <translation>
            <numerusform>%Ln label by a person.</numerusform>
            <numerusform>%Ln labels by a person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) without an option, left empty.</source>
        <translation>
            <numerusform>%Ln value without an option, left empty.</numerusform>
            <numerusform>%Ln values without an option, left empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad row(s)</source>
        <translation>
            <numerusform>%Ln bad row</numerusform>
            <numerusform>%Ln bad rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln row(s) the id has occurred before, earlier in the file.</source>
        <translation>
            <numerusform>In %1 of %Ln row the id has occurred before, earlier in the file.</numerusform>
            <numerusform>In %1 of %Ln rows the id has occurred before, earlier in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln row(s) the id has occurred before, in the project.</source>
        <translation>
            <numerusform>In %1 of %Ln row the id has occurred before, in the project.</numerusform>
            <numerusform>In %1 of %Ln rows the id has occurred before, in the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln row(s) the id has occurred before: %2 earlier in the file, %3 in the project.</source>
        <translation>
            <numerusform>In %1 of %Ln row the id has occurred before: %2 earlier in the file, %3 in the project.</numerusform>
            <numerusform>In %1 of %Ln rows the id has occurred before: %2 earlier in the file, %3 in the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will be added, %1 updated; their labels stay.</source>
        <translation>
            <numerusform>%Ln record will be added, %1 updated; the labels stay.</numerusform>
            <numerusform>%Ln records will be added, %1 updated; their labels stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will be added.</source>
        <translation>
            <numerusform>%Ln record will be added.</numerusform>
            <numerusform>%Ln records will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad row(s).</source>
        <translation>
            <numerusform>%Ln bad row.</numerusform>
            <numerusform>%Ln bad rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln record(s)</source>
        <translation>
            <numerusform>Import %Ln record</numerusform>
            <numerusform>Import %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln time(s)) is no option and is left empty.</source>
        <extracomment>A value of a column, and how often it occurs</extracomment>
        <translation>
            <numerusform>%1 (once) is no option and is left empty.</numerusform>
            <numerusform>%1 (%Ln times) is no option and is left empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The label “%1” will be made, any of %Ln: %2. You can edit it in the schema.</source>
        <translation>
            <numerusform>The label “%1” will be made, any of %Ln: %2. You can edit it in the schema.</numerusform>
            <numerusform>The label “%1” will be made, any of %Ln: %2. You can edit it in the schema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The label “%1” will be made, one of %Ln: %2. You can edit it in the schema.</source>
        <translation>
            <numerusform>The label “%1” will be made, one of %Ln: %2. You can edit it in the schema.</numerusform>
            <numerusform>The label “%1” will be made, one of %Ln: %2. You can edit it in the schema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added.</source>
        <translation>
            <numerusform>%Ln record added.</numerusform>
            <numerusform>%Ln records added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) updated.</source>
        <translation>
            <numerusform>%Ln record updated.</numerusform>
            <numerusform>%Ln records updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) skipped.</source>
        <translation>
            <numerusform>%Ln duplicate skipped.</numerusform>
            <numerusform>%Ln duplicates skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad row(s) left out.</source>
        <translation>
            <numerusform>%Ln bad row left out.</numerusform>
            <numerusform>%Ln bad rows left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out: they have no text, and there is no record of their id.</source>
        <translation>
            <numerusform>%Ln row left out: it has no text, and there is no record of its id.</numerusform>
            <numerusform>%Ln rows left out: they have no text, and there is no record of their id.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an empty text; their records keep the text they have.</source>
        <translation>
            <numerusform>%Ln row has an empty text; its record keeps the text it has.</numerusform>
            <numerusform>%Ln rows have an empty text; their records keep the text they have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cell(s) of labels are no label; labels that are there stay.</source>
        <translation>
            <numerusform>%Ln empty cell of a label is no label; the label that is there stays.</numerusform>
            <numerusform>%Ln empty cells of labels are no label; labels that are there stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln gold value(s) kept for measuring and never used as an answer.</source>
        <translation>
            <numerusform>At most %Ln gold value kept for measuring and never used as an answer.</numerusform>
            <numerusform>At most %Ln gold values kept for measuring and never used as an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln label(s) by a person.</source>
        <translation>
            <numerusform>At most %Ln label by a person.</numerusform>
            <numerusform>At most %Ln labels by a person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of the file differ from those in the project.</source>
        <translation>
            <numerusform>%Ln label of the file differs from the one in the project.</numerusform>
            <numerusform>%Ln labels of the file differ from those in the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have another text for a record that people decided on.</source>
        <translation>
            <numerusform>%Ln row has another text for a record that people decided on.</numerusform>
            <numerusform>%Ln rows have another text for a record that people decided on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s) have no text: the row has none.</source>
        <translation>
            <numerusform>%Ln new record has no text: the row has none.</numerusform>
            <numerusform>%Ln new records have no text: the row has none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s) have the id of a deleted one.</source>
        <translation>
            <numerusform>%Ln new record has the id of a deleted one.</numerusform>
            <numerusform>%Ln new records have the id of a deleted one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s).</source>
        <translation>
            <numerusform>%Ln span.</numerusform>
            <numerusform>%Ln spans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln span(s).</source>
        <translation>
            <numerusform>At most %Ln span.</numerusform>
            <numerusform>At most %Ln spans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) left out: they cannot be, or do not fit the text.</source>
        <translation>
            <numerusform>%Ln span left out: it cannot be, or does not fit the text.</numerusform>
            <numerusform>%Ln spans left out: they cannot be, or do not fit the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) left out: their label is no option.</source>
        <translation>
            <numerusform>%Ln span left out: its label is no option.</numerusform>
            <numerusform>%Ln spans left out: their label is no option.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left out or mended</source>
        <translation>
            <numerusform>%Ln place left out or mended</numerusform>
            <numerusform>%Ln places left out or mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln time(s)) is no option; its spans are left out.</source>
        <extracomment>A label of spans, and how often it occurs</extracomment>
        <translation>
            <numerusform>%1 (%Ln time) is no option; its spans are left out.</numerusform>
            <numerusform>%1 (%Ln times) is no option; its spans are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The label “%1” of spans will be made, with %Ln option(s): %2. You can edit it in the schema.</source>
        <translation>
            <numerusform>The label “%1” of spans will be made, with %Ln option: %2. You can edit it in the schema.</numerusform>
            <numerusform>The label “%1” of spans will be made, with %Ln options: %2. You can edit it in the schema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln option(s) will be added to “%1”: %2.</source>
        <translation>
            <numerusform>%Ln option will be added to “%1”: %2.</numerusform>
            <numerusform>%Ln options will be added to “%1”: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportsVerb</name>
    <message numerus="yes">
        <source>%Ln label(s) of models</source>
        <translation>
            <numerusform>%Ln label of models</numerusform>
            <numerusform>%Ln labels of models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of people</source>
        <translation>
            <numerusform>%Ln label of people</numerusform>
            <numerusform>%Ln labels of people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verification(s)</source>
        <translation>
            <numerusform>%Ln verification</numerusform>
            <numerusform>%Ln verifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported label(s) of other records</source>
        <translation>
            <numerusform>%Ln imported label of other records</numerusform>
            <numerusform>%Ln imported labels of other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted before</source>
        <translation>
            <numerusform>%Ln record deleted before</numerusform>
            <numerusform>%Ln records deleted before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) that replaced others, which come back</source>
        <translation>
            <numerusform>%Ln text that replaced another, which comes back</numerusform>
            <numerusform>%Ln texts that replaced others, which come back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobActs</name>
    <message numerus="yes">
        <source>%Ln invalid</source>
        <translation>
            <numerusform>%Ln invalid</numerusform>
            <numerusform>%Ln invalid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobFacts</name>
    <message numerus="yes">
        <source>%Ln decided record(s)</source>
        <translation>
            <numerusform>%Ln decided record</numerusform>
            <numerusform>%Ln decided records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, under way when the program ended</source>
        <translation>
            <numerusform>%Ln, under way when the program ended</numerusform>
            <numerusform>%Ln, under way when the program ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobReport</name>
    <message numerus="yes">
        <source>prompts: %L1 valid, %L2 invalid; %Ln call(s), %L3 retried, %L4 asked again after an interruption</source>
        <translation>
            <numerusform>prompts: %L1 valid, %L2 invalid; %Ln call, %L3 retried, %L4 asked again after an interruption</numerusform>
            <numerusform>prompts: %L1 valid, %L2 invalid; %Ln calls, %L3 retried, %L4 asked again after an interruption</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trained on %Ln record(s) that people had decided</source>
        <translation>
            <numerusform>trained on %Ln record that people had decided</numerusform>
            <numerusform>trained on %Ln records that people had decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>failed, %Ln item(s): %1</source>
        <translation>
            <numerusform>failed, %Ln item: %1</numerusform>
            <numerusform>failed, %Ln items: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>failure, %Ln time(s): %1</source>
        <translation>
            <numerusform>failure, %Ln time: %1</numerusform>
            <numerusform>failure, %Ln times: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>invalid answer, %Ln time(s): %1</source>
        <translation>
            <numerusform>invalid answer, %Ln time: %1</numerusform>
            <numerusform>invalid answer, %Ln times: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid</source>
        <translation>
            <numerusform>%Ln invalid</numerusform>
            <numerusform>%Ln invalid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>%Ln call(s) in flight, as set</source>
        <translation>
            <numerusform>%Ln call in flight, as set</numerusform>
            <numerusform>%Ln calls in flight, as set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in flight, as the server bears</source>
        <translation>
            <numerusform>%Ln call in flight, as the server bears</numerusform>
            <numerusform>%Ln calls in flight, as the server bears</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) a minute, yours</source>
        <translation>
            <numerusform>%Ln request a minute, yours</numerusform>
            <numerusform>%Ln requests a minute, yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) a minute, yours</source>
        <translation>
            <numerusform>%Ln token a minute, yours</numerusform>
            <numerusform>%Ln tokens a minute, yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), the provider&apos;s</source>
        <translation>
            <numerusform>%Ln request, the provider&apos;s</numerusform>
            <numerusform>%Ln requests, the provider&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s), the provider&apos;s</source>
        <translation>
            <numerusform>%Ln token, the provider&apos;s</numerusform>
            <numerusform>%Ln tokens, the provider&apos;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobVerb</name>
    <message numerus="yes">
        <source>%Ln decision(s) of people on them stay, as own labels.</source>
        <translation>
            <numerusform>%Ln decision of a person on them stays, as an own label.</numerusform>
            <numerusform>%Ln decisions of people on them stay, as own labels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejection(s) go with the labels that they reject.</source>
        <translation>
            <numerusform>%Ln rejection goes with the label that it rejects.</numerusform>
            <numerusform>%Ln rejections go with the labels that they reject.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted job %1 with %Ln label(s).</source>
        <translation>
            <numerusform>Deleted job %1 with %Ln label.</numerusform>
            <numerusform>Deleted job %1 with %Ln labels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would delete job %1 with %Ln label(s). No undo brings it back.</source>
        <translation>
            <numerusform>This would delete job %1 with %Ln label. No undo brings it back.</numerusform>
            <numerusform>This would delete job %1 with %Ln labels. No undo brings it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelColumnVerb</name>
    <message numerus="yes">
        <source>%Ln record(s) have another label of the same person, or another gold.</source>
        <translation>
            <numerusform>%Ln record has another label of the same person, or another gold.</numerusform>
            <numerusform>%Ln records have another label of the same person, or another gold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) that were there were replaced.</source>
        <translation>
            <numerusform>%Ln label that was there was replaced.</numerusform>
            <numerusform>%Ln labels that were there were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) that were there and say otherwise were kept.</source>
        <translation>
            <numerusform>%Ln label that was there and says otherwise was kept.</numerusform>
            <numerusform>%Ln labels that were there and say otherwise were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) were there already.</source>
        <translation>
            <numerusform>%Ln label was there already.</numerusform>
            <numerusform>%Ln labels were there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissedText</name>
    <message numerus="yes">
        <source>No number is given: %Ln right span(s) were seen by both, and it takes 7. Let both go through more records, and settle where they differ.</source>
        <translation>
            <numerusform>No number is given: %Ln right span was seen by both, and it takes 7. Let both go through more records, and settle where they differ.</numerusform>
            <numerusform>No number is given: %Ln right spans were seen by both, and it takes 7. Let both go through more records, and settle where they differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least about %Ln span(s) were seen by neither (95 % interval: %1 to %2).</source>
        <translation>
            <numerusform>At least about %Ln span was seen by neither (95 % interval: %1 to %2).</numerusform>
            <numerusform>At least about %Ln spans were seen by neither (95 % interval: %1 to %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln record(s) %1 saw %2 of the right spans, %3 saw %4, and both %5.</source>
        <extracomment>%Ln: records; %1, %3: people; %2, %4, %5: counts of spans</extracomment>
        <translation>
            <numerusform>Over %Ln record %1 saw %2 of the right spans, %3 saw %4, and both %5.</numerusform>
            <numerusform>Over %Ln records %1 saw %2 of the right spans, %3 saw %4, and both %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in which people still differ are left out.</source>
        <translation>
            <numerusform>%Ln record in which people still differ is left out.</numerusform>
            <numerusform>%Ln records in which people still differ are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are left out because somebody saw a model&apos;s or another&apos;s spans first.</source>
        <translation>
            <numerusform>%Ln record is left out because somebody saw a model&apos;s or another&apos;s spans first.</numerusform>
            <numerusform>%Ln records are left out because somebody saw a model&apos;s or another&apos;s spans first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message numerus="yes">
        <source>confirm %Ln label(s) of %1</source>
        <translation>
            <numerusform>confirm %Ln label of %1</numerusform>
            <numerusform>confirm %Ln labels of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set %Ln label(s) of %1 to %2</source>
        <translation>
            <numerusform>set %Ln label of %1 to %2</numerusform>
            <numerusform>set %Ln labels of %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %Ln label(s) of %1</source>
        <translation>
            <numerusform>reject %Ln label of %1</numerusform>
            <numerusform>reject %Ln labels of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>settle %Ln conflict(s) of %1 as %2</source>
        <translation>
            <numerusform>settle %Ln conflict of %1 as %2</numerusform>
            <numerusform>settle %Ln conflicts of %1 as %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %Ln record(s)</source>
        <translation>
            <numerusform>delete %Ln record</numerusform>
            <numerusform>delete %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>label “%1” as %2 in %Ln record(s)</source>
        <translation>
            <numerusform>label “%1” as %2 in %Ln record</numerusform>
            <numerusform>label “%1” as %2 in %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewReport</name>
    <message numerus="yes">
        <source>%1, about %Ln token(s)</source>
        <translation>
            <numerusform>%1, about %Ln token</numerusform>
            <numerusform>%1, about %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The built-in model would learn from %Ln decided label(s).</source>
        <translation>
            <numerusform>The built-in model would learn from %Ln decided label.</numerusform>
            <numerusform>The built-in model would learn from %Ln decided labels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would be labelled. Nothing was sent.</source>
        <translation>
            <numerusform>%Ln record would be labelled. Nothing was sent.</numerusform>
            <numerusform>%Ln records would be labelled. Nothing was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln prompt(s) that were looked at, %L1 would be too long for the model.</source>
        <translation>
            <numerusform>Of %Ln prompt that was looked at, %L1 would be too long for the model.</numerusform>
            <numerusform>Of %Ln prompts that were looked at, %L1 would be too long for the model.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these prompts cannot be sent.</source>
        <translation>
            <numerusform>%Ln of these prompts cannot be sent.</numerusform>
            <numerusform>%Ln of these prompts cannot be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>of numbers of records; %1: &quot;12, 7, 31&quot;</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordDeletionText</name>
    <message numerus="yes">
        <source>%Ln label(s) of models</source>
        <translation>
            <numerusform>%Ln label of models</numerusform>
            <numerusform>%Ln labels of models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of people</source>
        <translation>
            <numerusform>%Ln label of people</numerusform>
            <numerusform>%Ln labels of people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verification(s)</source>
        <translation>
            <numerusform>%Ln verification</numerusform>
            <numerusform>%Ln verifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody decided on %Ln of them.</source>
        <translation>
            <numerusform>Somebody decided on %Ln of them.</numerusform>
            <numerusform>Somebody decided on %Ln of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came back, with everything that was said about them.</source>
        <translation>
            <numerusform>%Ln record came back, with everything that was said about it.</numerusform>
            <numerusform>%Ln records came back, with everything that was said about them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted.</source>
        <translation>
            <numerusform>%Ln record deleted.</numerusform>
            <numerusform>%Ln records deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them got a new id, such as 17-2, because another record has theirs by now.</source>
        <translation>
            <numerusform>%Ln of them got a new id, such as 17-2, because another record has its own by now.</numerusform>
            <numerusform>%Ln of them got a new id, such as 17-2, because other records have theirs by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are not in the project any more.</source>
        <translation>
            <numerusform>%Ln record is not in the project any more.</numerusform>
            <numerusform>%Ln records are not in the project any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoredSource</name>
    <message numerus="yes">
        <source>%Ln id(s) of the export are in the project already, so nothing was restored: %1. Restore into a new project.</source>
        <translation>
            <numerusform>%Ln id of the export is in the project already, so nothing was restored: %1. Restore into a new project.</numerusform>
            <numerusform>%Ln ids of the export are in the project already, so nothing was restored: %1. Restore into a new project.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message numerus="yes">
        <source>Delete %Ln record(s)…</source>
        <translation>
            <numerusform>Delete %Ln record…</numerusform>
            <numerusform>Delete %Ln records…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message numerus="yes">
        <source>“%1” cannot be a single choice again: %Ln label(s) that came since hold no option or several. Instead of undoing, change the choice, and look at what becomes of them.</source>
        <translation>
            <numerusform>“%1” cannot be a single choice again: %Ln label that came since holds no option or several. Instead of undoing, change the choice, and look at what becomes of it.</numerusform>
            <numerusform>“%1” cannot be a single choice again: %Ln labels that came since hold no option or several. Instead of undoing, change the choice, and look at what becomes of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemaChange</name>
    <message numerus="yes">
        <source>%Ln label(s) would change.</source>
        <translation>
            <numerusform>%Ln label would change.</numerusform>
            <numerusform>%Ln labels would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) would change.</source>
        <translation>
            <numerusform>%Ln correction would change.</numerusform>
            <numerusform>%Ln corrections would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) would go.</source>
        <translation>
            <numerusform>%Ln label would go.</numerusform>
            <numerusform>%Ln labels would go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) would go.</source>
        <translation>
            <numerusform>%Ln verdict would go.</numerusform>
            <numerusform>%Ln verdicts would go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) would stay as they are.</source>
        <translation>
            <numerusform>%Ln label would stay as it is.</numerusform>
            <numerusform>%Ln labels would stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) changed.</source>
        <translation>
            <numerusform>%Ln label changed.</numerusform>
            <numerusform>%Ln labels changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) changed.</source>
        <translation>
            <numerusform>%Ln correction changed.</numerusform>
            <numerusform>%Ln corrections changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) went.</source>
        <translation>
            <numerusform>%Ln label went.</numerusform>
            <numerusform>%Ln labels went.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) went.</source>
        <translation>
            <numerusform>%Ln verdict went.</numerusform>
            <numerusform>%Ln verdicts went.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln label stays as it is.</numerusform>
            <numerusform>%Ln labels stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the label(s) were given by people or are gold.</source>
        <translation>
            <numerusform>%Ln of the labels was given by a person or is gold.</numerusform>
            <numerusform>%Ln of the labels were given by people or are gold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those that go are sets of none or several options, which can be no single choice.</source>
        <translation>
            <numerusform>%Ln of those that go is a set of none or several options, which can be no single choice.</numerusform>
            <numerusform>%Ln of those that go are sets of none or several options, which can be no single choice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of models</source>
        <translation>
            <numerusform>%Ln label of models</numerusform>
            <numerusform>%Ln labels of models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of people</source>
        <translation>
            <numerusform>%Ln label of people</numerusform>
            <numerusform>%Ln labels of people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s)</source>
        <translation>
            <numerusform>%Ln correction</numerusform>
            <numerusform>%Ln corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s)</source>
        <translation>
            <numerusform>%Ln verdict</numerusform>
            <numerusform>%Ln verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) as they are</source>
        <translation>
            <numerusform>%Ln label as it is</numerusform>
            <numerusform>%Ln labels as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) deleted.</source>
        <translation>
            <numerusform>%Ln label deleted.</numerusform>
            <numerusform>%Ln labels deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) followed.</source>
        <translation>
            <numerusform>%Ln verdict followed.</numerusform>
            <numerusform>%Ln verdicts followed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) kept.</source>
        <translation>
            <numerusform>%Ln label kept.</numerusform>
            <numerusform>%Ln labels kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set(s) cannot become a single choice.</source>
        <translation>
            <numerusform>%Ln set cannot become a single choice.</numerusform>
            <numerusform>%Ln sets cannot become a single choice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) would go.</source>
        <translation>
            <numerusform>%Ln span would go.</numerusform>
            <numerusform>%Ln spans would go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) went.</source>
        <translation>
            <numerusform>%Ln span went.</numerusform>
            <numerusform>%Ln spans went.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) deleted.</source>
        <translation>
            <numerusform>%Ln span deleted.</numerusform>
            <numerusform>%Ln spans deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemaVerb</name>
    <message numerus="yes">
        <source>%1: one of %Ln option(s)</source>
        <translation>
            <numerusform>%1: one of %Ln option</numerusform>
            <numerusform>%1: one of %Ln options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: any of %Ln option(s)</source>
        <translation>
            <numerusform>%1: any of %Ln option</numerusform>
            <numerusform>%1: any of %Ln options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: spans, each one of %Ln option(s)</source>
        <translation>
            <numerusform>%1: spans, each one of %Ln option</numerusform>
            <numerusform>%1: spans, each one of %Ln options</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemaVersionsVerb</name>
    <message numerus="yes">
        <source>%Ln job(s) ran under it</source>
        <translation>
            <numerusform>%Ln job ran under it</numerusform>
            <numerusform>%Ln jobs ran under it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchVerb</name>
    <message numerus="yes">
        <source>%Ln record(s) found, the first %L1 shown.</source>
        <translation>
            <numerusform>%Ln record found, the first %L1 shown.</numerusform>
            <numerusform>%Ln records found, the first %L1 shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) found.</source>
        <translation>
            <numerusform>%Ln record found.</numerusform>
            <numerusform>%Ln records found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettleMenu</name>
    <message numerus="yes">
        <source>From the spans of %1 (%Ln)</source>
        <extracomment>%1: a person</extracomment>
        <translation>
            <numerusform>From the spans of %1 (%Ln)</numerusform>
            <numerusform>From the spans of %1 (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From all of them (%Ln)</source>
        <translation>
            <numerusform>From all of them (%Ln)</numerusform>
            <numerusform>From all of them (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From those that all have (%Ln)</source>
        <translation>
            <numerusform>From those that all have (%Ln)</numerusform>
            <numerusform>From those that all have (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFindings</name>
    <message numerus="yes">
        <source>%Ln byte(s) are no text in %1 and stand as “�”; the first is in line %2. If there are many, choose another encoding.</source>
        <translation>
            <numerusform>%Ln byte is no text in %1 and stands as “�”; the first is in line %2. If there are many, choose another encoding.</numerusform>
            <numerusform>%Ln bytes are no text in %1 and stand as “�”; the first is in line %2. If there are many, choose another encoding.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had too few fields and got empty ones at the end; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln row had too few fields and got empty ones at the end; the first is in line %1.</numerusform>
            <numerusform>%Ln rows had too few fields and got empty ones at the end; the first is in line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had too many fields, all of them empty, which were dropped; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln row had too many fields, all of them empty, which were dropped; the first is in line %1.</numerusform>
            <numerusform>%Ln rows had too many fields, all of them empty, which were dropped; the first is in line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had spaces around a quoted field, which were dropped; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln row had spaces around a quoted field, which were dropped; the first is in line %1.</numerusform>
            <numerusform>%Ln rows had spaces around a quoted field, which were dropped; the first is in line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had quotes written as \&quot; and were read so; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln row had quotes written as \&quot; and were read so; the first is in line %1.</numerusform>
            <numerusform>%Ln rows had quotes written as \&quot; and were read so; the first is in line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quoted field(s) hold lines that look like rows; the first starts in line %1. If a closing quote is missing there, mend the file or read it without quotes.</source>
        <translation>
            <numerusform>%Ln quoted field holds lines that look like rows; the first starts in line %1. If a closing quote is missing there, mend the file or read it without quotes.</numerusform>
            <numerusform>%Ln quoted fields hold lines that look like rows; the first starts in line %1. If a closing quote is missing there, mend the file or read it without quotes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) U+FFFE or U+FFFF, which no text may have, stand as “�”; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln character U+FFFE or U+FFFF, which no text may have, stands as “�”; the first is in line %1.</numerusform>
            <numerusform>%Ln characters U+FFFE or U+FFFF, which no text may have, stand as “�”; the first is in line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) said the names of the columns again and were left out; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln row said the names of the columns again and was left out; the first is in line %1.</numerusform>
            <numerusform>%Ln rows said the names of the columns again and were left out; the first is in line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln JSON member(s) came twice in one object, and the last one was taken; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln JSON member came twice in one object, and the last one was taken; the first is in line %1.</numerusform>
            <numerusform>%Ln JSON members came twice in one object, and the last one was taken; the first is in line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln JSON member(s) had the name of another one&apos;s column and went into a column with a number behind the name; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln JSON member had the name of another one&apos;s column and went into a column with a number behind the name; the first is in line %1.</numerusform>
            <numerusform>%Ln JSON members had the name of another one&apos;s column and went into a column with a number behind the name; the first is in line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) or confidence(s) could not be read and were left empty; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln time or confidence could not be read and was left empty; the first is in line %1.</numerusform>
            <numerusform>%Ln times or confidences could not be read and were left empty; the first is in line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) on a model&apos;s label that the file lacks became labels of that person; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln decision on a model&apos;s label that the file lacks became a label of that person; it is in line %1.</numerusform>
            <numerusform>%Ln decisions on a model&apos;s label that the file lacks became labels of that person; the first is in line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) could not be kept: they reject a model&apos;s label that the file lacks, or the person said something later; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln decision could not be kept: it rejects a model&apos;s label that the file lacks, or the person said something later; it is in line %1.</numerusform>
            <numerusform>%Ln decisions could not be kept: they reject a model&apos;s label that the file lacks, or the person said something later; the first is in line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) tell of a decision, a final value or a status that no row of a person bears out, and that did not come back so; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln row tells of a decision, a final value or a status that no row of a person bears out, and that did not come back so: line %1.</numerusform>
            <numerusform>%Ln rows tell of a decision, a final value or a status that no row of a person bears out, and that did not come back so; the first is in line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have the name of a column before them and got a number behind it; the name alone means the first one. The names are in line %1.</source>
        <translation>
            <numerusform>%Ln column has the name of a column before it and got a number behind it; the name alone means the first one. The names are in line %1.</numerusform>
            <numerusform>%Ln columns have the name of a column before them and got a number behind it; the name alone means the first one. The names are in line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank line(s) are no records; the first is line %1.</source>
        <translation>
            <numerusform>%Ln blank line is no record: line %1.</numerusform>
            <numerusform>%Ln blank lines are no records; the first is line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln carriage return(s) without a line feed are part of a text, since the lines of the file end otherwise; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln carriage return without a line feed is part of a text, since the lines of the file end otherwise; it is in line %1.</numerusform>
            <numerusform>%Ln carriage returns without a line feed are part of a text, since the lines of the file end otherwise; the first is in line %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanLossText</name>
    <message numerus="yes">
        <source>%Ln record(s) will be written; spans in them: %1.</source>
        <translation>
            <numerusform>%Ln record will be written; spans in it: %1.</numerusform>
            <numerusform>%Ln records will be written; spans in them: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were written; spans in them: %1.</source>
        <translation>
            <numerusform>%Ln record was written; spans in it: %1.</numerusform>
            <numerusform>%Ln records were written; spans in them: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are left out.</source>
        <translation>
            <numerusform>%Ln record is left out.</numerusform>
            <numerusform>%Ln records are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanLosses</name>
    <message numerus="yes">
        <source>The labels of %n span(s) hold white space, written as “_”.</source>
        <translation>
            <numerusform>The label of %n span holds white space, written as “_”.</numerusform>
            <numerusform>The labels of %n spans hold white space, written as “_”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The white space of %n text(s) cannot be told from their tokens.</source>
        <translation>
            <numerusform>The white space of %n text cannot be told from its tokens.</numerusform>
            <numerusform>The white space of %n texts cannot be told from their tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have no final spans.</source>
        <translation>
            <numerusform>%n record has no final spans.</numerusform>
            <numerusform>%n records have no final spans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) overlap another and are left out.</source>
        <translation>
            <numerusform>%n span overlaps another and is left out.</numerusform>
            <numerusform>%n spans overlap another and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) begin or end inside a token and are written out to its ends.</source>
        <translation>
            <numerusform>%n span begins or ends inside a token and is written out to its ends.</numerusform>
            <numerusform>%n spans begin or end inside a token and are written out to its ends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) hold only white space and are left out.</source>
        <translation>
            <numerusform>%n span holds only white space and is left out.</numerusform>
            <numerusform>%n spans hold only white space and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) are written without white space at their ends.</source>
        <translation>
            <numerusform>%n span is written without white space at its ends.</numerusform>
            <numerusform>%n spans are written without white space at their ends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The confidence of %n span(s) is not written.</source>
        <translation>
            <numerusform>The confidence of %n span is not written.</numerusform>
            <numerusform>The confidence of %n spans is not written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are written without their line breaks.</source>
        <translation>
            <numerusform>%n text is written without its line breaks.</numerusform>
            <numerusform>%n texts are written without their line breaks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have changed since they were imported, and are parted into tokens anew.</source>
        <translation>
            <numerusform>%n text has changed since it was imported, and is parted into tokens anew.</numerusform>
            <numerusform>%n texts have changed since they were imported, and are parted into tokens anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without a text are left out.</source>
        <translation>
            <numerusform>%n record without a text is left out.</numerusform>
            <numerusform>%n records without a text are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n record(s) only the final spans are written, and not each annotator&apos;s.</source>
        <translation>
            <numerusform>In %n record only the final spans are written, and not each annotator&apos;s.</numerusform>
            <numerusform>In %n records only the final spans are written, and not each annotator&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The metadata of %n record(s) is not written.</source>
        <translation>
            <numerusform>The metadata of %n record is not written.</numerusform>
            <numerusform>The metadata of %n records is not written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ids of %n record(s) are not written.</source>
        <translation>
            <numerusform>The id of %n record is not written.</numerusform>
            <numerusform>The ids of %n records are not written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message numerus="yes">
        <source>The file has %n column(s) only. Choose among these.</source>
        <translation>
            <numerusform>The file has %n column only. Choose among these.</numerusform>
            <numerusform>The file has %n columns only. Choose among these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) count otherwise than the rest of the file, and were placed by the text that they cover.</source>
        <translation>
            <numerusform>%n span counts otherwise than the rest of the file, and was placed by the text that it covers.</numerusform>
            <numerusform>%n spans count otherwise than the rest of the file, and were placed by the text that they cover.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file does not say which text %n span(s) cover, so their offsets could not be checked.</source>
        <translation>
            <numerusform>The file does not say which text %n span covers, so its offsets could not be checked.</numerusform>
            <numerusform>The file does not say which text %n spans cover, so their offsets could not be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are comments.</source>
        <translation>
            <numerusform>%n line is a comment.</numerusform>
            <numerusform>%n lines are comments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln verified today</source>
        <translation>
            <numerusform>%Ln verified today</numerusform>
            <numerusform>%Ln verified today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verified today · %1 each</source>
        <extracomment>%1: how long one takes: &quot;4.2 s&quot;</extracomment>
        <translation>
            <numerusform>%Ln verified today · %1 each</numerusform>
            <numerusform>%Ln verified today · %1 each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusVerb</name>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verified today</source>
        <translation>
            <numerusform>%Ln verified today</numerusform>
            <numerusform>%Ln verified today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoVerb</name>
    <message numerus="yes">
        <source>%Ln label(s) left as they are, because someone changed them since.</source>
        <translation>
            <numerusform>%Ln label left as it is, because someone changed it since.</numerusform>
            <numerusform>%Ln labels left as they are, because someone changed them since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifySpans</name>
    <message numerus="yes">
        <source>Done: %Ln act(s) on the spans of the record.</source>
        <translation>
            <numerusform>Done: %Ln act on the spans of the record.</numerusform>
            <numerusform>Done: %Ln acts on the spans of the record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled with the %Ln span(s) of %1.</source>
        <translation>
            <numerusform>Settled with the %Ln span of %1.</numerusform>
            <numerusform>Settled with the %Ln spans of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyVerb</name>
    <message numerus="yes">
        <source>Confirmed: %Ln label(s) of %1.</source>
        <translation>
            <numerusform>Confirmed: %Ln label of %1.</numerusform>
            <numerusform>Confirmed: %Ln labels of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected: %Ln label(s) of %1.</source>
        <translation>
            <numerusform>Rejected: %Ln label of %1.</numerusform>
            <numerusform>Rejected: %Ln labels of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set to %1: %Ln label(s) of %2.</source>
        <translation>
            <numerusform>Set to %1: %Ln label of %2.</numerusform>
            <numerusform>Set to %1: %Ln labels of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled as %1: %Ln label(s) of %2.</source>
        <translation>
            <numerusform>Settled as %1: %Ln label of %2.</numerusform>
            <numerusform>Settled as %1: %Ln labels of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) skipped: the same was decided before, or the act means nothing there.</source>
        <translation>
            <numerusform>%Ln record skipped: the same was decided before, or the act means nothing there.</numerusform>
            <numerusform>%Ln records skipped: the same was decided before, or the act means nothing there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::AnotherLookBar</name>
    <message numerus="yes">
        <source>%Ln record(s) were labelled before “%1” asked what it asks now. Look at them again, or run an agent on just these.</source>
        <translation>
            <numerusform>%Ln record was labelled before “%1” asked what it asks now. Look at it again, or run an agent on just this one.</numerusform>
            <numerusform>%Ln records were labelled before “%1” asked what it asks now. Look at them again, or run an agent on just these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::BulkQuestion</name>
    <message numerus="yes">
        <source>Somebody has decided on %Ln of them already.</source>
        <translation>
            <numerusform>Somebody has decided on %Ln of them already.</numerusform>
            <numerusform>Somebody has decided on %Ln of them already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln record(s)?</source>
        <translation>
            <numerusform>Decide %Ln record?</numerusform>
            <numerusform>Decide %Ln records?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put this comment on %Ln record(s)?</source>
        <translation>
            <numerusform>Put this comment on %Ln record?</numerusform>
            <numerusform>Put this comment on %Ln records?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln record(s)</source>
        <translation>
            <numerusform>Decide %Ln record</numerusform>
            <numerusform>Decide %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comment on %Ln record(s)</source>
        <translation>
            <numerusform>Comment on %Ln record</numerusform>
            <numerusform>Comment on %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ChangeCounts</name>
    <message numerus="yes">
        <source>Show %Ln record(s) in the table</source>
        <translation>
            <numerusform>Show %Ln record in the table</numerusform>
            <numerusform>Show %Ln records in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ChipRow</name>
    <message numerus="yes">
        <source>%Ln more condition(s)</source>
        <translation>
            <numerusform>%Ln more condition</numerusform>
            <numerusform>%Ln more conditions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ChoiceForm</name>
    <message numerus="yes">
        <source>Change: %Ln label(s)</source>
        <translation>
            <numerusform>Change: %Ln label</numerusform>
            <numerusform>Change: %Ln labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ColumnLabelsDialog</name>
    <message numerus="yes">
        <source>A label “%1” is added to the schema, with %Ln option(s).</source>
        <translation>
            <numerusform>A label “%1” is added to the schema, with %Ln option.</numerusform>
            <numerusform>A label “%1” is added to the schema, with %Ln options.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) made.</source>
        <translation>
            <numerusform>%Ln label made.</numerusform>
            <numerusform>%Ln labels made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have another label of the same person, or another gold, which stays.</source>
        <translation>
            <numerusform>%Ln record has another label of the same person, or another gold, which stays.</numerusform>
            <numerusform>%Ln records have another label of the same person, or another gold, which stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) that were there and say otherwise were kept.</source>
        <translation>
            <numerusform>%Ln label that was there and says otherwise was kept.</numerusform>
            <numerusform>%Ln labels that were there and say otherwise were kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ConditionRow</name>
    <message numerus="yes">
        <source>one of %Ln option(s)</source>
        <translation>
            <numerusform>one of %Ln option</numerusform>
            <numerusform>one of %Ln options</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::DecisionController</name>
    <message numerus="yes">
        <source>%Ln span(s) are not decided yet: %1 keeps one, %2 leaves it out. %3 once more keeps them all.</source>
        <extracomment>%1 to %3: keys</extracomment>
        <translation>
            <numerusform>%Ln span is not decided yet: %1 keeps it, %2 leaves it out. %3 once more keeps it.</numerusform>
            <numerusform>%Ln spans are not decided yet: %1 keeps one, %2 leaves it out. %3 once more keeps them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) written to %1.</source>
        <translation>
            <numerusform>%Ln record written to %1.</numerusform>
            <numerusform>%Ln records written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln row(s); %1 with a final label.</source>
        <translation>
            <numerusform>The file has %Ln row; %1 with a final label.</numerusform>
            <numerusform>The file has %Ln rows; %1 with a final label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln span(s).</source>
        <translation>
            <numerusform>The file has %Ln span.</numerusform>
            <numerusform>The file has %Ln spans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are left out; see below.</source>
        <translation>
            <numerusform>%Ln record is left out; see below.</numerusform>
            <numerusform>%Ln records are left out; see below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ImportCheckPage</name>
    <message numerus="yes">
        <source>Every one of the %Ln row(s) can be read.</source>
        <translation>
            <numerusform>The one row can be read.</numerusform>
            <numerusform>Every one of the %Ln rows can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every span of the %Ln text(s) can be read and fits.</source>
        <translation>
            <numerusform>Every span of the %Ln text can be read and fits.</numerusform>
            <numerusform>Every span of the %Ln texts can be read and fits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ImportColumnsPage</name>
    <message numerus="yes">
        <source>Among the first rows, %Ln cannot be read; the first is in line %L1: %2</source>
        <translation>
            <numerusform>Among the first rows, %Ln cannot be read; the first is in line %L1: %2</numerusform>
            <numerusform>Among the first rows, %Ln cannot be read; the first is in line %L1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ImportSpansPage</name>
    <message numerus="yes">
        <source>Among the first texts, %Ln place(s) are not as they should be; the first is in line %L1: %2</source>
        <translation>
            <numerusform>Among the first texts, %Ln place is not as it should be; the first is in line %L1: %2</numerusform>
            <numerusform>Among the first texts, %Ln places are not as they should be; the first is in line %L1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ImportsDialog</name>
    <message numerus="yes">
        <source>%Ln label(s) of models</source>
        <translation>
            <numerusform>%Ln label of models</numerusform>
            <numerusform>%Ln labels of models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of people</source>
        <translation>
            <numerusform>%Ln label of people</numerusform>
            <numerusform>%Ln labels of people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verification(s)</source>
        <translation>
            <numerusform>%Ln verification</numerusform>
            <numerusform>%Ln verifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported label(s) of other records</source>
        <translation>
            <numerusform>%Ln imported label of other records</numerusform>
            <numerusform>%Ln imported labels of other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted before</source>
        <translation>
            <numerusform>%Ln record deleted before</numerusform>
            <numerusform>%Ln records deleted before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) that replaced others, which come back</source>
        <translation>
            <numerusform>%Ln text that replaced another, which comes back</numerusform>
            <numerusform>%Ln texts that replaced others, which come back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::Inspector</name>
    <message numerus="yes">
        <source>&lt;b&gt;RECORD %1&lt;/b&gt; · %2 · %Ln selected</source>
        <extracomment>%1: number of the record; %2: its id in the file; %Ln: how many are selected</extracomment>
        <translation>
            <numerusform>&lt;b&gt;RECORD %1&lt;/b&gt; · %2 · %Ln selected</numerusform>
            <numerusform>&lt;b&gt;RECORD %1&lt;/b&gt; · %2 · %Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::JobCommands</name>
    <message numerus="yes">
        <source>Delete “%1” with its %Ln label(s)?</source>
        <translation>
            <numerusform>Delete “%1” with its %Ln label?</numerusform>
            <numerusform>Delete “%1” with its %Ln labels?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) of people on them stay, as own labels.</source>
        <translation>
            <numerusform>%Ln decision of a person on them stays, as an own label.</numerusform>
            <numerusform>%Ln decisions of people on them stay, as own labels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejection(s) go with the labels that they reject.</source>
        <translation>
            <numerusform>%Ln rejection goes with the label that it rejects.</numerusform>
            <numerusform>%Ln rejections go with the labels that they reject.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::JobDock</name>
    <message numerus="yes">
        <source>%Ln job(s) stopped when the program ended. Every answer is kept; nothing is sent until you resume.</source>
        <translation>
            <numerusform>%Ln job stopped when the program ended. Every answer is kept; nothing is sent until you resume.</numerusform>
            <numerusform>%Ln jobs stopped when the program ended. Every answer is kept; nothing is sent until you resume.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln paused</numerusform>
            <numerusform>%Ln paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln interrupted</numerusform>
            <numerusform>%Ln interrupted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::JobTableModel</name>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid</source>
        <translation>
            <numerusform>%Ln invalid</numerusform>
            <numerusform>%Ln invalid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln retried</source>
        <translation>
            <numerusform>%Ln retried</numerusform>
            <numerusform>%Ln retried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::LeftSets</name>
    <message numerus="yes">
        <source>The set was saved for %Ln record(s) on moving on.</source>
        <translation>
            <numerusform>The set was saved for %Ln record on moving on.</numerusform>
            <numerusform>The set was saved for %Ln records on moving on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ListBar</name>
    <message numerus="yes">
        <source>%Ln record(s) in this list</source>
        <translation>
            <numerusform>%Ln record in this list</numerusform>
            <numerusform>%Ln records in this list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::MainWindow</name>
    <message numerus="yes">
        <source>%Ln job(s) are running. Close all the same?</source>
        <translation>
            <numerusform>%Ln job is running. Close all the same?</numerusform>
            <numerusform>%Ln jobs are running. Close all the same?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::MergeForm</name>
    <message numerus="yes">
        <source>Merge: %Ln label(s)</source>
        <translation>
            <numerusform>Merge: %Ln label</numerusform>
            <numerusform>Merge: %Ln labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::MissedSpansDialog</name>
    <message numerus="yes">
        <source>%Ln unmarked place(s) of what is marked elsewhere, such as “%1”</source>
        <extracomment>%Ln: places in a text; %1: a phrase that stands there</extracomment>
        <translation>
            <numerusform>%Ln unmarked place of what is marked elsewhere, such as “%1”</numerusform>
            <numerusform>%Ln unmarked places of what is marked elsewhere, such as “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) that not everybody saw</source>
        <translation>
            <numerusform>%Ln span that not everybody saw</numerusform>
            <numerusform>%Ln spans that not everybody saw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more pair(s) of people</source>
        <translation>
            <numerusform>and %Ln more pair of people</numerusform>
            <numerusform>and %Ln more pairs of people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln of them are listed.</source>
        <translation>
            <numerusform>The first %Ln of them are listed.</numerusform>
            <numerusform>The first %Ln of them are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::OptionList</name>
    <message numerus="yes">
        <source>%1 of %Ln option(s) are shown. Type to find another.</source>
        <translation>
            <numerusform>%1 of %Ln option is shown. Type to find another.</numerusform>
            <numerusform>%1 of %Ln options are shown. Type to find another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln option(s)…</source>
        <translation>
            <numerusform>All %Ln option…</numerusform>
            <numerusform>All %Ln options…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::PhraseBar</name>
    <message numerus="yes">
        <source>Label %Ln place(s) in this record</source>
        <translation>
            <numerusform>Label %Ln place in this record</numerusform>
            <numerusform>Label %Ln places in this record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln place(s) in the list</source>
        <translation>
            <numerusform>Label %Ln place in the list</numerusform>
            <numerusform>Label %Ln places in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more place(s) in this record are without it.</source>
        <translation>
            <numerusform>%Ln more place in this record is without it.</numerusform>
            <numerusform>%Ln more places in this record are without it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all without it: %1 in %Ln record(s) of this list.</source>
        <extracomment>%1: &quot;12 places&quot;</extracomment>
        <translation>
            <numerusform>In all without it: %1 in %Ln record of this list.</numerusform>
            <numerusform>In all without it: %1 in %Ln records of this list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phrase is labelled in %Ln record(s).</source>
        <translation>
            <numerusform>The phrase is labelled in %Ln record.</numerusform>
            <numerusform>The phrase is labelled in %Ln records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::PreviewPane</name>
    <message numerus="yes">
        <source>About %1 tokens for this record · about %2 for all %Ln record(s)</source>
        <translation>
            <numerusform>About %1 tokens for this record · about %2 for the one record</numerusform>
            <numerusform>About %1 tokens for this record · about %2 for all %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::QuoteList</name>
    <message numerus="yes">
        <source>%Ln quote(s) of the model stand nowhere</source>
        <translation>
            <numerusform>%Ln quote of the model stands nowhere</numerusform>
            <numerusform>%Ln quotes of the model stand nowhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::RecentCard</name>
    <message numerus="yes">
        <source>%1 · %Ln label(s) to verify</source>
        <extracomment>%1: &quot;12 records&quot;</extracomment>
        <translation>
            <numerusform>%1 · %Ln label to verify</numerusform>
            <numerusform>%1 · %Ln labels to verify</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::RecordDeletion</name>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>Delete %Ln record?</numerusform>
            <numerusform>Delete %Ln records?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>Delete %Ln record</numerusform>
            <numerusform>Delete %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln record(s)…</source>
        <translation>
            <numerusform>Deleting %Ln record…</numerusform>
            <numerusform>Deleting %Ln records…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted.</source>
        <translation>
            <numerusform>%Ln record deleted.</numerusform>
            <numerusform>%Ln records deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) got a label or a decision since they were counted, and stay.</source>
        <translation>
            <numerusform>%Ln record got a label or a decision since they were counted, and stay.</numerusform>
            <numerusform>%Ln records got a label or a decision since they were counted, and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::RecordTableModel</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>of spans; %1: &quot;Paris (place), Ada (person)&quot;</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::RecordsPage</name>
    <message numerus="yes">
        <source>%Ln record(s) no longer match this search and stay until you refresh.</source>
        <translation>
            <numerusform>%Ln record no longer matches this search and stays until you refresh.</numerusform>
            <numerusform>%Ln records no longer match this search and stay until you refresh.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::RemovalForm</name>
    <message numerus="yes">
        <source>Retire: keep %Ln label(s)</source>
        <translation>
            <numerusform>Retire: keep %Ln label</numerusform>
            <numerusform>Retire: keep %Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace: %Ln label(s)</source>
        <translation>
            <numerusform>Replace: %Ln label</numerusform>
            <numerusform>Replace: %Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete: %Ln label(s)</source>
        <translation>
            <numerusform>Delete: %Ln label</numerusform>
            <numerusform>Delete: %Ln labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::RenameCheck</name>
    <message numerus="yes">
        <source>%Ln label(s) will read otherwise.</source>
        <translation>
            <numerusform>%Ln label will read otherwise.</numerusform>
            <numerusform>%Ln labels will read otherwise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::RunDialog</name>
    <message numerus="yes">
        <source>Label %Ln record(s)</source>
        <translation>
            <numerusform>Label %Ln record</numerusform>
            <numerusform>Label %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the sample prompts cannot be sent. The job goes on without such records and counts them.</source>
        <translation>
            <numerusform>%Ln of the sample prompts cannot be sent. The job goes on without such records and counts them.</numerusform>
            <numerusform>%Ln of the sample prompts cannot be sent. The job goes on without such records and counts them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from %Ln decided label(s). Nothing leaves this computer.</source>
        <translation>
            <numerusform>Learns from %Ln decided label. Nothing leaves this computer.</numerusform>
            <numerusform>Learns from %Ln decided labels. Nothing leaves this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::SchemaOutline</name>
    <message numerus="yes">
        <source>%1 · one of %Ln</source>
        <extracomment>A label of which a record has one option, or several: &quot;sentiment · one of 3&quot;</extracomment>
        <translation>
            <numerusform>%1 · one of %Ln</numerusform>
            <numerusform>%1 · one of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · any of %Ln</source>
        <translation>
            <numerusform>%1 · any of %Ln</numerusform>
            <numerusform>%1 · any of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · spans, %Ln option(s)</source>
        <translation>
            <numerusform>%1 · spans, %Ln option</numerusform>
            <numerusform>%1 · spans, %Ln options</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::SpanController</name>
    <message numerus="yes">
        <source>%Ln more place(s) of this record are labelled.</source>
        <translation>
            <numerusform>%Ln more place of this record is labelled.</numerusform>
            <numerusform>%Ln more places of this record are labelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::SpanList</name>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln unverified</source>
        <extracomment>%1: &quot;12 spans&quot;; %Ln: how many of them</extracomment>
        <translation>
            <numerusform>%1 · %Ln unverified</numerusform>
            <numerusform>%1 · %Ln unverified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) from %1</source>
        <translation>
            <numerusform>%Ln difference from %1</numerusform>
            <numerusform>%Ln differences from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::SplitForm</name>
    <message numerus="yes">
        <source>%Ln record(s) found.</source>
        <translation>
            <numerusform>%Ln record found.</numerusform>
            <numerusform>%Ln records found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split: %Ln label(s)</source>
        <translation>
            <numerusform>Split: %Ln label</numerusform>
            <numerusform>Split: %Ln labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::TemplatePane</name>
    <message numerus="yes">
        <source>%Ln more problem(s) of this template are marked in it.</source>
        <translation>
            <numerusform>%Ln more problem of this template is marked in it.</numerusform>
            <numerusform>%Ln more problems of this template are marked in it.</numerusform>
        </translation>
    </message>
</context>
</TS>
