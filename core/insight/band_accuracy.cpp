// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/band_accuracy.h"

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

qint64 countRight(const std::vector<JudgedLabel> &labels)
{
    return std::count_if(labels.begin(), labels.end(), [](const JudgedLabel &label) { return label.isRight; });
}

size_t bandOf(double confidence, const std::vector<double> &edges)
{
    const auto above = std::upper_bound(edges.begin(), edges.end(), confidence);
    const auto index = std::distance(edges.begin(), above) - 1;
    return static_cast<size_t>(std::clamp<qint64>(index, 0, static_cast<qint64>(edges.size()) - 2));
}

} // namespace

std::vector<ConfidenceBand> accuracyByBand(const std::vector<JudgedLabel> &labels, const std::vector<double> &edges)
{
    std::vector<ConfidenceBand> bands;
    for (size_t i = 0; i + 1 < edges.size(); ++i)
        bands.push_back({edges[i], edges[i + 1], 0, 0, {}});
    if (bands.empty())
        return bands;
    for (const JudgedLabel &label : labels) {
        ConfidenceBand &band = bands[bandOf(label.confidence, edges)];
        ++band.labels;
        band.right += label.isRight ? 1 : 0;
    }
    for (ConfidenceBand &band : bands)
        band.interval = wilsonInterval(band.right, band.labels);
    return bands;
}

VerificationGain gainOfVerifying(std::vector<JudgedLabel> labels, double share)
{
    std::stable_sort(labels.begin(), labels.end(), [](const JudgedLabel &left, const JudgedLabel &right) {
        return left.confidence < right.confidence;
    });
    VerificationGain gain;
    gain.labels = static_cast<qint64>(labels.size());
    gain.verified = std::min(gain.labels, static_cast<qint64>(std::ceil(share * static_cast<double>(gain.labels))));
    gain.rightBefore = countRight(labels);
    const auto wrongAmongVerified = std::count_if(labels.begin(), labels.begin() + gain.verified,
                                                  [](const JudgedLabel &label) { return !label.isRight; });
    gain.rightAfter = gain.rightBefore + wrongAmongVerified;
    const double verifiedShare =
        gain.labels == 0 ? 0 : static_cast<double>(gain.verified) / static_cast<double>(gain.labels);
    gain.rightAfterAtRandom =
        static_cast<double>(gain.rightBefore) + verifiedShare * static_cast<double>(gain.labels - gain.rightBefore);
    return gain;
}

} // namespace tandem
