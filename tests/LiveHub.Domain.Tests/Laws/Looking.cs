using System.Text.Json;

namespace LiveHub.Domain.Tests.Laws;

/// <summary>A view as somebody holds it: made afresh, or kept up with what was touched.</summary>
public static class Looking
{
    public static Dictionary<string, string> Fresh(Session state, Audience audience)
    {
        var view = new Dictionary<string, string>();
        foreach (var name in SessionViews.Keys(state, audience))
        {
            Set(view, state, audience, name);
        }

        return view;
    }

    public static void Apply(Dictionary<string, string> view, Session state, Audience audience, Touch touch)
    {
        var own = audience.Kind == AudienceKind.Own;
        var names = touch.Everything ? SessionViews.Keys(state, audience).Union(view.Keys).ToList()
            : !own ? [.. touch.Shared, .. touch.There.Where(there => audience.MayLookAt(there.Place)).Select(there => there.Name)]
            : [.. touch.Own.Where(o => o.Seat.Value == audience.Key).Select(o => o.Name), .. touch.Held.Where(view.ContainsKey)];
        if (names.Contains(Touch.Whole))
        {
            names = [.. SessionViews.Keys(state, audience).Union(view.Keys)];
        }

        foreach (var name in names.Distinct().ToList())
        {
            Set(view, state, audience, name);
        }
    }

    private static void Set(Dictionary<string, string> view, Session state, Audience audience, string name)
    {
        if (SessionViews.Views.Entity(state, audience, name) is { } entity)
        {
            view[name] = JsonSerializer.Serialize(entity, entity.GetType());
        }
        else
        {
            view.Remove(name);
        }
    }
}
