// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/import_rows.h"

#include "core/store/records/metadata_json.h"

namespace tandem {

void ImportRows::add(ImportedRow &&row)
{
    Place place;
    place.begin = m_text.size();
    appendUtf8(m_text, row.externalId);
    place.content = m_text.size();
    place.hasContent = !row.content.isNull();
    place.mayBeNew = row.mayBeNew;
    appendUtf8(m_text, row.content);
    place.metadata = m_text.size();
    appendMetadata(m_text, row.metadata, row.typedMetadata);
    place.end = m_text.size();
    place.labels = std::move(row.labels);
    m_rows.push_back(std::move(place));
}

ImportRows::Row ImportRows::at(size_t index) const
{
    const Place &place = m_rows[index];
    const QByteArrayView text(m_text);
    return {text.sliced(place.begin, place.content - place.begin),
            text.sliced(place.content, place.metadata - place.content),
            place.hasContent,
            place.mayBeNew,
            text.sliced(place.metadata, place.end - place.metadata),
            place.labels};
}

} // namespace tandem
