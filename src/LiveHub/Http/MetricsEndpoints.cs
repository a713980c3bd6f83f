using LiveHub.Cluster;
using LiveHub.Live;

namespace LiveHub.Http;

/// <summary>What can be seen from outside, as Prometheus text.</summary>
internal static class MetricsEndpoints
{
    public static void MapMetrics(this WebApplication app)
    {
        var services = app.Services;
        var (lines, requests, sessions, bus) = (
            services.GetRequiredService<Lines>(), services.GetRequiredService<Requests>(),
            services.GetRequiredService<Sessions>(), services.GetRequiredService<IClusterBus>());
        var meter = services.GetRequiredService<Measures>().Instruments;
        meter.CreateObservableGauge("livehub_connections", () => lines.Count, null, "Open sockets");
        meter.CreateObservableGauge("livehub_request_phones", () => requests.Count, null, "Phones that ask by requests");
        meter.CreateObservableGauge("livehub_sessions", () => sessions.Awake.Count(), null, "Sessions that are awake");
        meter.CreateObservableGauge(
            "livehub_mailbox_depth", () => sessions.Awake.Select(session => session.Actor.Waiting).DefaultIfEmpty().Max(), null,
            "Turns that wait in the fullest mailbox");
        meter.CreateObservableGauge("livehub_bus_hears", () => bus.Hears ? 1 : 0, null, "Whether other nodes are heard at once");
        meter.CreateObservableGauge("livehub_heap", () => GC.GetTotalMemory(false), "By", "Managed memory in use, garbage included");
        meter.CreateObservableGauge("livehub_memory", () => Environment.WorkingSet, "By", "Memory of the process");
        meter.CreateObservableGauge("livehub_collections", () => GC.CollectionCount(2), null, "Full garbage collections so far");
        var text = new PrometheusText(meter);
        app.Lifetime.ApplicationStopped.Register(text.Dispose);
        app.MapGet("/metrics", () => Results.Text(text.Write(), "text/plain; version=0.0.4; charset=utf-8")).ExcludeFromDescription();
    }
}
