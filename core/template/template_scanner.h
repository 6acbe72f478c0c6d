// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/text_template.h"

#include <QString>

#include <vector>

namespace tandem {

/// A tag with the stretch of the source that it takes out: itself, or its whole line where it stands alone.
struct ScannedTag
{
    TemplateTag tag;
    qsizetype cutStart = 0;
    qsizetype cutEnd = 0;
};

struct ScannedTemplate
{
    std::vector<ScannedTag> tags;
    std::vector<TemplateProblem> problems;
};

/// Finds the tags of a template and what is wrong with them one by one; `path` stays empty.
ScannedTemplate scanTemplate(const QString &source);

/// A problem at a place of the source; `what` is a sentence, to which the line is put in front.
TemplateProblem templateProblem(int line, int column, qsizetype offset, qsizetype length, const QString &what);

} // namespace tandem
