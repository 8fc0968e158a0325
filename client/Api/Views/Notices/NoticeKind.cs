namespace Network.Client.Api.Views.Notices;

/// <summary>Why somebody is told of something.</summary>
public enum NoticeKind
{
    /// <summary>Sent back to who handed it in 退回.</summary>
    Returned,

    /// <summary>Selected, recognised, awarded or honoured 入选、认定、获奖.</summary>
    Selected,

    /// <summary>Decided otherwise 未通过.</summary>
    Refused,

    /// <summary>Handed in, and waiting for somebody 待办.</summary>
    Received,

    /// <summary>Answered by the service desk, or announced 答复、公告.</summary>
    Answered,
}
