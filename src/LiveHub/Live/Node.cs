using LiveHub.Cluster;
using LiveHub.Store;

namespace LiveHub.Live;

/// <summary>What all streams of this process share.</summary>
internal sealed record Node(
    IEventStore Store, IClusterBus Bus, TimeProvider Time, Pace Pace, Measures Measures, ILogger Log);
