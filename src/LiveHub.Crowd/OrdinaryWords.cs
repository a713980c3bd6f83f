using System.Collections.Immutable;

namespace LiveHub.Crowd;

/// <summary>The words that a crowd uses. The list is fixed, so that figures can be compared between machines.</summary>
public static class OrdinaryWords
{
    /// <summary>What people at work write about, with words of every length from 2 to 9 letters.</summary>
    public static readonly ImmutableArray<string> English = [.. """
        we us it to in on at by of or and the for with from our more less each every new old own day week month year
        hour time plan goal team desk room hall door light phone screen board paper note card list form mail call
        chat talk ask tell say show share learn teach train coach help care trust thank listen answer question idea
        wish need want try test pilot start stop keep change improve renew build make fix clean move open close
        quick quiet small large short clear simple better first next last early late soon again often always never
        morning noon evening lunch coffee break walk meeting session office floor corner window garden kitchen
        people person friend guest client patient student teacher leader member nurse driver writer partner
        report review budget money price order stock market product service quality safety health energy water
        waste paint tool table chair wall map sign guide rule habit story lesson skill course book page word number
        customer supplier workshop feedback calendar schedule evidence research training together between without
        before after during instead around outside inside because while where when what which who how why
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct()];

    /// <summary>Words of many scripts, and signs as phones offer them.</summary>
    public static readonly ImmutableArray<string> OfTheWorld =
    [
        "学習", "改善", "会議室", "朝の時間", "一緒に", "新しい", "質問", "学习", "更好", "每个星期", "团队", "变化",
        "배우다", "함께", "새로운", "아침", "질문", "เรียนรู้", "ดีขึ้น", "🌱", "💡", "🙌", "🚀", "🎉", "📅", "🧭", "🔧",
        "☕", "✅", "🤝", "📈", "🪴", "🗺", "décidé", "größer", "naïef", "ιδέα", "μαζί", "идея", "вместе", " ", " ",
    ];

    /// <summary>One character of four bytes, to fill up with.</summary>
    public const string Sign = "🌱";
}
