<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>JobVerb</name>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verification(s)</source>
        <translation>
            <numerusform>%Ln verification</numerusform>
            <numerusform>%Ln verifications</numerusform>
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
            <numerusform>Of %Ln prompt that were looked at, %L1 would be too long for the model.</numerusform>
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
        <source>%1: one of %Ln option(s) (labels spans, not yet usable)</source>
        <translation>
            <numerusform>%1: one of %Ln option (labels spans, not yet usable)</numerusform>
            <numerusform>%1: one of %Ln options (labels spans, not yet usable)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: any of %Ln option(s) (labels spans, not yet usable)</source>
        <translation>
            <numerusform>%1: any of %Ln option (labels spans, not yet usable)</numerusform>
            <numerusform>%1: any of %Ln options (labels spans, not yet usable)</numerusform>
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
</context>
</TS>
